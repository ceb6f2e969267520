/** The people that a filter leaves: any number of them, loaded ahead while scrolling. */

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Career } from '@/features/careers/queries'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { VirtualList } from '@/ui/VirtualList'
import { type PeopleFilter, queryOf } from '../filter'
import { type ContactRow, contactCountQuery, contactsQuery } from '../queries'
import { NobodyFound } from './NobodyFound'
import { PersonRow } from './PersonRow'
import { TrashRow } from './TrashRow'

interface PeopleListProps {
  filter: PeopleFilter
  careers: ReadonlyMap<string, Career>
}

export function PeopleList({ filter, careers }: PeopleListProps) {
  const query = queryOf(filter)
  const people = useInfiniteQuery({ ...contactsQuery(query), placeholderData: keepPreviousData })
  const { data: counted } = useQuery({ ...contactCountQuery(query), placeholderData: keepPreviousData })
  const rows = useMemo(() => people.data?.pages.flatMap((page) => page.items) ?? [], [people.data])
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData } = people
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData])
  const render = useCallback(
    (person: ContactRow) =>
      filter.trash ? <TrashRow person={person} /> : <PersonRow person={person} careers={careers} />,
    [filter.trash, careers],
  )

  if (people.isError && rows.length === 0)
    return <ErrorState error={people.error} onRetry={() => void people.refetch()} />
  if (people.isPending) return <ListSkeleton rows={8} />
  if (rows.length === 0) return <NobodyFound filter={filter} />
  return (
    <VirtualList
      label="People"
      items={rows}
      keyOf={idOf}
      estimate={65}
      render={render}
      total={hasNextPage ? counted?.count : rows.length}
      onEnd={loadMore}
    />
  )
}

const idOf = (person: ContactRow) => person.id
