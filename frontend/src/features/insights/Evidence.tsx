/** What people said about a career, topic by topic: voices that look like voices. */
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/EmptyState'
import { Quote } from '@/ui/Quote'
import { ListSkeleton } from '@/ui/Skeletons'
import { TextLink } from '@/ui/TextLink'
import { exactDay } from '@/ui/time'
import classes from './insights.module.css'
import { type Insight, insightsQuery } from './queries'
import { byTopic, POLARITIES, supportInWords } from './rules'

export function Evidence({ careerId }: { careerId: string }) {
  const { data } = useQuery(insightsQuery({ career_id: careerId }))
  if (!data) return <ListSkeleton rows={3} />
  if (data.items.length === 0)
    return (
      <EmptyState>
        Nobody has told you about it yet. What people say in a conversation is collected here, with their
        name.
      </EmptyState>
    )
  return (
    <Stack gap="lg">
      {byTopic(data.items).map(({ topic, title, insights }) => (
        <section key={topic} aria-label={title}>
          <Text component="h3" className={classes.topic}>
            {title}
          </Text>
          <Stack gap="md">
            {insights.map((insight) => (
              <Said key={insight.id} insight={insight} />
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  )
}

function Said({ insight }: { insight: Insight }) {
  return (
    <div>
      <Quote speaker={<Speaker insight={insight} />} context={exactDay(insight.said_on)}>
        {insight.text}
      </Quote>
      <Text
        size="sm"
        className={classes.weight}
        data-polarity={insight.polarity}
        data-support={insight.support}
      >
        {POLARITIES[insight.polarity]} · {supportInWords(insight)}
      </Text>
    </div>
  )
}

function Speaker({ insight }: { insight: Insight }) {
  return (
    <TextLink to="/people/$contactId" params={{ contactId: insight.contact_id }}>
      {insight.contact_name}
    </TextLink>
  )
}
