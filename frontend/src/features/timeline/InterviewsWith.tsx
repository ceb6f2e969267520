/** The conversations with a person: asked for, agreed, held. */
import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CareerBadge } from '@/ui/CareerBadge'
import { ErrorState } from '@/ui/ErrorState'
import { Appointment, RelativeDate } from '@/ui/RelativeDate'
import { Section } from '@/ui/Section'
import { TextLink } from '@/ui/TextLink'
import classes from './InterviewsWith.module.css'
import { type Interview, interviewsWithQuery } from './queries'
import { STATES } from './rules'

export function InterviewsWith({ contactId }: { contactId: string }) {
  const interviews = useQuery(interviewsWithQuery(contactId))
  if (interviews.isError)
    return <ErrorState error={interviews.error} onRetry={() => void interviews.refetch()} />
  const items = interviews.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title="Interviews">
      <Stack component="ul" gap="xs" m={0} p={0}>
        {items.map((interview) => (
          <InterviewRow key={interview.id} interview={interview} contactId={contactId} />
        ))}
      </Stack>
    </Section>
  )
}

function InterviewRow({ interview, contactId }: { interview: Interview; contactId: string }) {
  const others = interview.contacts
    .filter(({ id }) => id !== contactId)
    .map((one) => one.display_name || one.role)
  return (
    <li className={classes.row}>
      <div>
        <TextLink to="/interviews/$interviewId" params={{ interviewId: interview.id }} fw={600}>
          {STATES[interview.state]}
        </TextLink>{' '}
        <Text component="span" c="dimmed">
          <When interview={interview} />
          {others.length > 0 && <>, with {others.join(' and ')}</>}
        </Text>
      </div>
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

function When({
  interview: { state, starts_at, time_zone, held_at, requested_at },
}: {
  interview: Interview
}) {
  if (state === 'scheduled' && starts_at && time_zone) return <Appointment at={starts_at} zone={time_zone} />
  const at = held_at ?? requested_at
  return at ? <RelativeDate at={at} /> : null
}
