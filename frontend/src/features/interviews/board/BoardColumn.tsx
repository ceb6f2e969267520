/** The interviews of one state, with how many there are. */
import { Button, Text, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { type BoardSearch, COLUMNS, type Column, columnQuery } from '../filter'
import { interviewsQuery } from '../queries'
import classes from './Board.module.css'
import { InterviewCard } from './InterviewCard'

const EMPTY: Record<Column, string> = {
  identified: 'Somebody you would like to ask.',
  requested: 'Those whose answer you wait for.',
  scheduled: 'Talks with a date.',
  held: 'Talks that took place.',
  ended: 'Nobody has said no.',
}

interface BoardColumnProps {
  search: BoardSearch
  column: Column
  /** Unfolded by the person; shown only when there is something in it. */
  folded?: boolean
}

export function BoardColumn({ search, column, folded }: BoardColumnProps) {
  const heading = useId()
  const [isOpen, setOpen] = useState(false)
  const list = useInfiniteQuery(interviewsQuery(columnQuery(search, column)))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  if (folded && items.length === 0) return null
  const isShown = !folded || isOpen
  return (
    <section className={classes.column} aria-labelledby={heading}>
      <div className={classes.heading}>
        <Title order={2} size="h4" id={heading}>
          {COLUMNS[column]}{' '}
          {list.isSuccess && (
            <Text span c="dimmed" inherit fw={400}>
              {items.length}
              {list.hasNextPage && '+'}
            </Text>
          )}
        </Title>
        {folded && (
          <Button variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Fold away' : 'Show'}
          </Button>
        )}
      </div>
      {list.isPending && <ListSkeleton rows={3} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed" className={classes.empty}>
          {EMPTY[column]}
        </Text>
      )}
      {isShown && items.length > 0 && (
        <ul className={classes.cards}>
          {items.map((one) => (
            <InterviewCard key={one.id} interview={one} withState={column === 'ended'} />
          ))}
        </ul>
      )}
      {isShown && list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
    </section>
  )
}
