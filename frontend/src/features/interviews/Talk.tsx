/** While you talk: one question at a time, for a phone held under the table; the clock; the end of it. */
import { Button, Collapse, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { AddQuestion } from './plan/AddQuestion'
import { type Interview, type Question, questionsQuery } from './queries'
import { AfterTalk } from './talk/AfterTalk'
import { FreeNotes } from './talk/FreeNotes'
import classes from './talk/Talk.module.css'
import { TalkQuestion } from './talk/TalkQuestion'
import { TalkTimer } from './talk/TalkTimer'
import { useSwipe } from './talk/useSwipe'
import { useTalkClock } from './talk/useTalkClock'

interface TalkProps {
  interview: Interview
  /** It is recorded as held. */
  onHeld: () => void
}

export function Talk({ interview, onHeld }: TalkProps) {
  const timer = useTalkClock(interview.id, interview.agreed_minutes)
  const plan = useQuery(questionsQuery(interview.id))
  const isOver = interview.state === 'held'
  if (plan.isPending) return <ListSkeleton rows={3} />
  if (plan.isError) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />
  return (
    <div className={classes.talk}>
      {!isOver && <TalkTimer timer={timer} agreedMinutes={interview.agreed_minutes} />}
      <Questions interview={interview} questions={plan.data.items} />
      <FreeNotes interview={interview} />
      <AfterTalk interview={interview} timer={timer} onHeld={onHeld} />
    </div>
  )
}

function Questions({ interview, questions }: { interview: Interview; questions: Question[] }) {
  const [shown, setShown] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === shown),
  )
  const question = questions[at]
  const go = (by: number) => setShown(questions[at + by]?.id ?? question?.id ?? null)
  // Not while typing: there the arrows move the cursor.
  useHotkeys([
    ['ArrowLeft', () => go(-1)],
    ['ArrowRight', () => go(1)],
  ])
  const swipe = useSwipe(go)
  return (
    <div className={classes.questions} {...swipe}>
      {question ? (
        <>
          <TalkQuestion key={question.id} question={question} place={`${at + 1} of ${questions.length}`} />
          <Turning at={at} count={questions.length} go={go} />
        </>
      ) : (
        <Text>No questions are planned. Listen, and write down what you hear.</Text>
      )}
      <Button variant="subtle" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
        Add a question on the spot
      </Button>
      <Collapse expanded={isAdding}>
        <AddQuestion interviewId={interview.id} onAdded={({ id }) => setShown(id)} />
      </Collapse>
    </div>
  )
}

interface TurningProps {
  at: number
  count: number
  go: (by: number) => void
}

const Turning = ({ at, count, go }: TurningProps) => (
  <div className={classes.turning}>
    <Button
      variant="default"
      disabled={at === 0}
      leftSection={<ChevronLeft size={20} aria-hidden />}
      onClick={() => go(-1)}
    >
      Previous
    </Button>
    <Button
      variant="default"
      disabled={at === count - 1}
      rightSection={<ChevronRight size={20} aria-hidden />}
      onClick={() => go(1)}
    >
      Next
    </Button>
  </div>
)
