/** All interviews by when they take place, latest first, month by month. */
import { Stack, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ShowMore } from '@/ui/ShowMore'
import { ListSkeleton } from '@/ui/Skeletons'
import { useZone } from '@/ui/zone'
import { type BoardSearch, listQuery } from '../filter'
import { type InterviewRow, interviewsQuery } from '../queries'
import { ListRow } from './ListRow'
import classes from './ListRow.module.css'
import { byMonth } from './months'

export function InterviewList({ search }: { search: BoardSearch }) {
  const list = useInfiniteQuery(interviewsQuery(listQuery(search)))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  if (list.isPending) return <ListSkeleton />
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  if (items.length === 0)
    return (
      <EmptyState>
        {search.trash ? 'The trash is empty.' : 'No interview fits. Widen the search or the filter.'}
      </EmptyState>
    )
  return (
    <Stack gap="lg">
      {search.trash ? <Rows items={items} /> : <Months items={items} />}
      <ShowMore list={list} />
    </Stack>
  )
}

function Months({ items }: { items: InterviewRow[] }) {
  return byMonth(items, useZone()).map(({ month, interviews }) => (
    <section key={month} aria-label={month}>
      <Title order={2} size="h4" mb="xs">
        {month}
      </Title>
      <Rows items={interviews} />
    </section>
  ))
}

const Rows = ({ items }: { items: InterviewRow[] }) => (
  <ul className={classes.list}>
    {items.map((one) => (
      <ListRow key={one.id} interview={one} />
    ))}
  </ul>
)
