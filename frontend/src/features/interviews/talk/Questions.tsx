/** One step of the talk at a time: a word about them, then the questions, by buttons, keys or a finger. */
import { Button, Collapse, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { outbox } from '@/api/outbox'
import type { Interview, Question } from '../queries'
import { AddOnTheSpot } from './AddOnTheSpot'
import { Rapport } from './Rapport'
import classes from './Talk.module.css'
import { TalkQuestion } from './TalkQuestion'
import { useShown } from './useShown'
import { useSwipe } from './useSwipe'

interface QuestionsProps {
  interview: Interview
  questions: Question[]
}

export function Questions({ interview, questions }: QuestionsProps) {
  const { at, goTo, show } = useShown(interview, questions)
  const question = questions[at]
  const go = (by: number) => goTo(at + by)
  // Not while typing: there the arrows move the cursor.
  useHotkeys([
    ['ArrowLeft', () => go(-1)],
    ['ArrowRight', () => go(1)],
  ])
  const swipe = useSwipe(go)
  return (
    <div className={classes.questions} {...swipe}>
      {question ? (
        <TalkQuestion
          // What was added here keeps its field, and the cursor in it, when the server has named it.
          key={outbox.firstCalled(question.id)}
          question={question}
          place={`${at + 1} of ${questions.length}`}
        />
      ) : (
        <Rapport contacts={interview.contacts} onDone={questions.length > 0 ? () => goTo(0) : undefined} />
      )}
      {questions.length === 0 && <Text>No questions are planned. Listen, and write down what you hear.</Text>}
      {question && <Turning at={at} count={questions.length} go={go} />}
      <Adding interviewId={interview.id} topic={question?.topic ?? 'day_to_day'} onAdded={show} />
    </div>
  )
}

interface AddingProps {
  interviewId: string
  topic: Question['topic']
  onAdded: (id: string) => void
}

function Adding({ onAdded, ...input }: AddingProps) {
  const [isOpen, setOpen] = useState(false)
  const close = (id: string) => {
    setOpen(false)
    onAdded(id)
  }
  return (
    <div>
      <Button variant="subtle" fullWidth aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Add a question on the spot
      </Button>
      <Collapse expanded={isOpen}>{isOpen && <AddOnTheSpot {...input} onAdded={close} />}</Collapse>
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
    <Button variant="default" leftSection={<ChevronLeft size={20} aria-hidden />} onClick={() => go(-1)}>
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
