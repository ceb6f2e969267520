/** What is known before the talk, once it is there; a failure says so where it would stand. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { type Preparation, preparationQuery } from './queries'

interface SheetProps {
  interviewId: string
  /** About how much of it there will be. */
  rows: number
  children: (sheet: Preparation) => ReactNode
}

export function Sheet({ interviewId, rows, children }: SheetProps) {
  const { data, error, refetch } = useQuery(preparationQuery(interviewId))
  if (data) return children(data)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return <ListSkeleton rows={rows} />
}
