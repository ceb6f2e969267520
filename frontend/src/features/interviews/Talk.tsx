/** While you talk: one question at a time, for a phone held under the table; the clock; the end of it. */
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { useUnsent } from '@/ui/useUnsentField'
import type { Interview } from './queries'
import { AfterTalk, completionOf } from './talk/AfterTalk'
import { Drift } from './talk/Drift'
import { FreeNotes } from './talk/FreeNotes'
import { Questions } from './talk/Questions'
import classes from './talk/Talk.module.css'
import { TalkTimer } from './talk/TalkTimer'
import { useTalkClock } from './talk/useTalkClock'
import { useTalkPlan } from './talk/useTalkPlan'

interface TalkProps {
  interview: Interview
  /** It is recorded as held. */
  onHeld: () => void
}

export function Talk({ interview, onHeld }: TalkProps) {
  const timer = useTalkClock(interview.id, interview.agreed_minutes)
  const { plan, questions } = useTalkPlan(interview.id)
  const isDone = useUnsent().some(({ id }) => id === completionOf(interview))
  const isOver = interview.state === 'held' || isDone
  if (plan.isError && !questions) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />
  if (!questions) return <ListSkeleton rows={3} />
  return (
    <div className={classes.talk}>
      {!isOver && <TalkTimer timer={timer} agreedMinutes={interview.agreed_minutes} />}
      <Questions interview={interview} questions={questions} />
      <FreeNotes interview={interview} />
      <AfterTalk interview={interview} timer={timer} onHeld={onHeld} />
      <Drift interview={interview} />
    </div>
  )
}
