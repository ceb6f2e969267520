/** One question while you talk: big type, room for notes, and what became of it. */
import { Button, Textarea } from '@mantine/core'
import { Check, SkipForward, Star } from 'lucide-react'
import { SavedField } from '@/ui/SavedField'
import type { Question } from '../queries'
import { TOPICS } from '../rules'
import classes from './Talk.module.css'
import { type Answer, useAnswer } from './useAnswer'

interface TalkQuestionProps {
  question: Question
  /** "2 of 5". */
  place: string
}

export function TalkQuestion({ question, place }: TalkQuestionProps) {
  const answer = useAnswer(question)
  const { notes, state, starred } = answer.value
  const set = (part: Partial<Answer>) => answer.change({ ...answer.value, ...part })
  const become = (next: Answer['state']) => set({ state: state === next ? 'planned' : next })
  // Whoever writes down an answer has asked.
  const write = (text: string) => set({ notes: text, state: state === 'planned' && text ? 'asked' : state })
  return (
    <article className={classes.question}>
      <p className={classes.place}>
        {place} · {TOPICS[question.topic]}
      </p>
      <h2 className={classes.text}>{question.text}</h2>
      <SavedField field={answer} say={(value) => value.notes}>
        <Textarea
          label="Notes"
          size="lg"
          minRows={5}
          maxRows={14}
          maxLength={50_000}
          value={notes}
          onChange={(event) => write(event.currentTarget.value)}
        />
      </SavedField>
      <div className={classes.marks}>
        <Mark icon={Check} label="Asked" isOn={state === 'asked'} onClick={() => become('asked')} />
        <Mark icon={SkipForward} label="Skip" isOn={state === 'skipped'} onClick={() => become('skipped')} />
        <Mark icon={Star} label="Star" isOn={starred} onClick={() => set({ starred: !starred })} />
      </div>
    </article>
  )
}

interface MarkProps {
  icon: typeof Check
  label: string
  isOn: boolean
  onClick: () => void
}

const Mark = ({ icon: Icon, label, isOn, onClick }: MarkProps) => (
  <Button
    variant={isOn ? 'filled' : 'default'}
    aria-pressed={isOn}
    leftSection={<Icon size={18} aria-hidden />}
    onClick={onClick}
  >
    {label}
  </Button>
)
