/** How this conversation moved your interest; what was noted is never overwritten, so it is only read here. */
import { Stack, Text } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { type InterestEntry, interestQuery } from '@/features/careers/queries'
import type { Interview } from '@/features/interviews/queries'
import { CareerBadge } from '@/ui/CareerBadge'
import { Section } from '@/ui/Section'
import { TextLink } from '@/ui/TextLink'
import classes from './Debrief.module.css'

export function InterestMoved({ interview: { id, careers } }: { interview: Interview }) {
  const journals = useQueries({ queries: careers.map((career) => interestQuery(career.id)) })
  const moved = journals.map(({ data }) => (data ? movedIn(id, data) : ''))
  if (moved.every((words) => words === '')) return null
  return (
    <Section title="Your interest, before and after">
      <Stack component="ul" gap="xs" m={0} p={0}>
        {careers.map((career, at) => {
          const words = moved[at]
          return (
            words && (
              <li key={career.id} className={classes.moved}>
                <CareerBadge color={career.color}>{career.title}</CareerBadge>
                <Text component="span">{words}</Text>
                <TextLink to="/careers/$careerId" params={{ careerId: career.id }} size="sm">
                  How it went on
                </TextLink>
              </li>
            )
          )
        })}
      </Stack>
    </Section>
  )
}

/** "6 before, 8 after"; empty where nothing was noted with the debrief. */
function movedIn(interviewId: string, entries: InterestEntry[]): string {
  const value = (origin: InterestEntry['origin']) =>
    entries.findLast((entry) => entry.interview_id === interviewId && entry.origin === origin)?.value
  const before = value('before_interview')
  const after = value('after_interview')
  return [before !== undefined && `${before} before`, after !== undefined && `${after} after`]
    .filter(Boolean)
    .join(', ')
}
