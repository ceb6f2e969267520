/** The conversations with a person: to ask for, agreed, held. */
import { Group, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { shownName } from '@/features/contacts/rules'
import { type InterviewRow, interviewsQuery } from '@/features/interviews/queries'
import { STATES } from '@/features/interviews/rules'
import { When } from '@/features/interviews/When'
import { CareerBadge } from '@/ui/CareerBadge'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ShowMore } from '@/ui/ShowMore'
import { TextLink } from '@/ui/TextLink'
import classes from './InterviewsWith.module.css'

export function InterviewsWith({ contactId }: { contactId: string }) {
  const interviews = useInfiniteQuery(interviewsQuery({ contact_id: contactId, sort: '-created_at' }))
  if (interviews.isError)
    return <ErrorState error={interviews.error} onRetry={() => void interviews.refetch()} />
  const items = interviews.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return null
  return (
    <Section title="Interviews">
      <Stack component="ul" gap="xs" m={0} p={0}>
        {items.map((interview) => (
          <Conversation key={interview.id} interview={interview} contactId={contactId} />
        ))}
      </Stack>
      <ShowMore list={interviews} />
    </Section>
  )
}

function Conversation({ interview, contactId }: { interview: InterviewRow; contactId: string }) {
  const others = interview.contacts.filter(({ id }) => id !== contactId).map(shownName)
  return (
    <li className={classes.row}>
      <Group gap="xs">
        <TextLink to="/interviews/$interviewId" params={{ interviewId: interview.id }} fw={600}>
          {STATES[interview.state]}
        </TextLink>
        <Text component="span" c="dimmed">
          <When interview={interview} />
          {others.length > 0 && <>, with {others.join(' and ')}</>}
        </Text>
      </Group>
      <Group gap="xs">
        {interview.careers.map(({ id, title, color }) => (
          <CareerBadge key={id} color={color}>
            {title}
          </CareerBadge>
        ))}
      </Group>
    </li>
  )
}
