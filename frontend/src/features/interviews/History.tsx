/** How an interview came to where it is, newest step first. */
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { RelativeDate } from '@/ui/RelativeDate'
import { Section } from '@/ui/Section'
import { changesQuery } from './queries'
import { STATES } from './rules'

export function History({ interviewId }: { interviewId: string }) {
  const { data } = useQuery(changesQuery(interviewId))
  if (!data || data.items.length === 0) return null
  return (
    <Section title="How it came here">
      <Stack component="ul" gap={4} m={0} pl="lg">
        {data.items.map(({ id, from_state, to_state, at, reason }) => (
          <Text component="li" key={id}>
            {from_state === to_state ? 'Moved to another time' : STATES[to_state]}{' '}
            <Text span c="dimmed">
              <RelativeDate at={at} />
              {reason && `: ${reason}`}
            </Text>
          </Text>
        ))}
      </Stack>
    </Section>
  )
}
