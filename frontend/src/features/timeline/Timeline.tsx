/** Everything that happened with a person, newest first, under its month. */
import { Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ShowMore } from '@/ui/ShowMore'
import { ListSkeleton } from '@/ui/Skeletons'
import { useZone } from '@/ui/zone'
import { timelineQuery } from './queries'
import { byMonth } from './rules'
import classes from './Timeline.module.css'
import { TimelineRow } from './TimelineRow'

export function Timeline({ contactId, name }: { contactId: string; name: string }) {
  const zone = useZone()
  const timeline = useInfiniteQuery(timelineQuery(contactId))
  const entries = timeline.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Section title="What happened">
      {timeline.isPending && <ListSkeleton rows={4} />}
      {timeline.isError && <ErrorState error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {timeline.isSuccess && entries.length === 0 && (
        <EmptyState>Messages, conversations and what {name} tells you will stand here in order.</EmptyState>
      )}
      <Stack gap="lg">
        {byMonth(entries, zone).map(({ month, entries: happened }) => (
          <div key={month}>
            <Text component="h3" className={classes.month}>
              {month}
            </Text>
            <ol className={classes.list}>
              {happened.map((entry) => (
                <TimelineRow
                  key={`${entry.kind} ${entry.target.id} ${entry.at}`}
                  entry={entry}
                  contactId={contactId}
                />
              ))}
            </ol>
          </div>
        ))}
      </Stack>
      <ShowMore list={timeline}>Show earlier</ShowMore>
    </Section>
  )
}
