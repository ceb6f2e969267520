/** The conversations, as a board or as a list. */
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { EmptyState } from '@/ui/EmptyState'
import { Board } from './board/Board'
import { BoardToolbar } from './board/BoardToolbar'
import { InterviewList } from './board/InterviewList'
import { type BoardSearch, listQuery } from './filter'
import { interviewsQuery } from './queries'

interface InterviewsPanelProps {
  search: BoardSearch
  onChange: (change: { [Key in keyof BoardSearch]?: BoardSearch[Key] | undefined }) => void
  /** The first step, offered where nothing is yet. */
  firstStep: ReactNode
}

export function InterviewsPanel({ search, onChange, firstStep }: InterviewsPanelProps) {
  const all = useInfiniteQuery(interviewsQuery(listQuery({})))
  const isNone = all.data?.pages[0]?.items.length === 0
  if (isNone && !search.trash)
    return (
      <EmptyState action={firstStep}>
        An informational interview is 15 to 30 minutes with somebody who already does the job. Begin with one
        person you would like to learn from.
      </EmptyState>
    )
  return (
    <>
      <BoardToolbar search={search} onChange={onChange} />
      {search.view === 'list' ? <InterviewList search={search} /> : <Board search={search} />}
    </>
  )
}
