/** The third part of an interview's page: the debrief to write, or the one that was written. */
import { useQuery } from '@tanstack/react-query'
import { careersQuery } from '@/features/careers/queries'
import type { Interview } from '@/features/interviews/queries'
import { presentIn } from '@/features/interviews/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { DebriefForm } from './DebriefForm'
import { DebriefRead } from './DebriefRead'
import { debriefQuery } from './queries'

export function DebriefTab({ interview }: { interview: Interview }) {
  const debrief = useQuery(debriefQuery(interview.id))
  // The form begins with the interest noted last, so it waits for the careers.
  const careers = useQuery(careersQuery())
  if (interview.state !== 'held') return <NotHeld interview={interview} />
  if (debrief.isError) return <ErrorState error={debrief.error} onRetry={() => void debrief.refetch()} />
  if (debrief.isPending || careers.isPending) return <ListSkeleton />
  const present = presentIn(interview)
  if (debrief.data) return <DebriefRead interview={present} debrief={debrief.data} />
  return <DebriefForm interview={present} />
}

function NotHeld({ interview }: { interview: Interview }) {
  return (
    <EmptyState
      action={
        <ButtonLink
          variant="default"
          to="/interviews/$interviewId"
          params={{ interviewId: interview.id }}
          search={{ tab: 'talk' }}
        >
          Open the talk
        </ButtonLink>
      }
    >
      After the talk you note here what you learned, what surprised you, and whom they pointed you to: within
      a day, while you still hear their voice.
    </EmptyState>
  )
}
