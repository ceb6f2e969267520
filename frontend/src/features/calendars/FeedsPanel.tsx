/** The addresses under which calendar programs read your interviews; each can be changed and revoked alone. */
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { FeedRow } from './feeds/FeedRow'
import classes from './feeds/Feeds.module.css'
import { feedsQuery } from './queries'

export function FeedsPanel() {
  const feeds = useQuery(feedsQuery())
  return (
    <Stack gap="lg">
      {feeds.isPending && <ListSkeleton rows={2} />}
      {feeds.isError && <ErrorState error={feeds.error} onRetry={() => void feeds.refetch()} />}
      {feeds.data?.length === 0 && (
        <EmptyState>
          What stands in your calendar is not forgotten. Add an address here and subscribe to it in the
          calendar that you use: your interviews appear there and move by themselves.
        </EmptyState>
      )}
      {feeds.data && feeds.data.length > 0 && (
        <ul className={classes.list} aria-label="Calendar addresses">
          {feeds.data.map((feed) => (
            <FeedRow key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
      <Text size="sm" c="dimmed" maw="44rem">
        A calendar shows who, when and where, and none of your notes. It reads the address by itself, most
        calendars every few hours: what you change here may take that long to show there.
      </Text>
    </Stack>
  )
}
