/** The rows of the file, or those with one outcome; any number of them, loaded ahead while scrolling. */
import { Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { VirtualList } from '@/ui/VirtualList'
import { type Import, type ImportRow, type Outcome, rowsQuery } from '../queries'
import { rowsIn } from '../rules'
import { RowLine } from './RowLine'

interface RowListProps {
  import_: Import
  outcome: Outcome | undefined
}

export function RowList({ import_, outcome }: RowListProps) {
  const list = useInfiniteQuery(rowsQuery(import_, outcome))
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isError } = list
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage, isError])
  const again = () => void (rows.length > 0 ? fetchNextPage() : list.refetch())

  if (list.isPending) return <ListSkeleton rows={8} />
  return (
    <>
      {isError && <ErrorState error={list.error} onRetry={again} />}
      {rows.length === 0 && !isError && <Text c="dimmed">No row of the file does this.</Text>}
      <VirtualList
        label="Rows of the file"
        items={rows}
        keyOf={lineOf}
        estimate={68}
        render={renderRow}
        total={hasNextPage && !isError ? rowsIn(import_, outcome) : rows.length}
        onEnd={loadMore}
      />
    </>
  )
}

const lineOf = (row: ImportRow) => String(row.line)
const renderRow = (row: ImportRow) => <RowLine row={row} />
