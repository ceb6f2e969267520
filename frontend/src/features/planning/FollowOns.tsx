/** Questions that go on from what people said, each with why, to take into a plan or onto a career's list. */
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { TOPICS } from '@/features/questions/rules'
import { Section } from '@/ui/Section'
import { tellFailure } from '@/ui/undoable'
import classes from './planning.module.css'
import { type FollowOn, followOnsQuery } from './queries'

interface FollowOnsProps {
  of: { interview_id: string } | { career_id: string }
  /** The words that are there already. */
  taken: readonly string[]
  /** "Add to the plan". */
  label: string
  onTake: (question: FollowOn) => Promise<unknown>
}

/** How many are shown at first. */
const SOME = 3

export function FollowOns({ of, taken, label, onTake }: FollowOnsProps) {
  const { data = [] } = useQuery(followOnsQuery(of))
  const [isAll, setAll] = useState(false)
  const open = data.filter(({ text }) => !taken.includes(text))
  if (open.length === 0) return null
  return (
    <Section title="Go on from what you heard">
      <ul className={classes.plain}>
        {open.slice(0, isAll ? undefined : SOME).map((question) => (
          <FollowOnRow key={question.text} question={question} label={label} onTake={onTake} />
        ))}
      </ul>
      {open.length > SOME && !isAll && (
        <div>
          <Button variant="subtle" onClick={() => setAll(true)}>
            Show {open.length - SOME} more
          </Button>
        </div>
      )}
    </Section>
  )
}

interface FollowOnRowProps extends Pick<FollowOnsProps, 'label' | 'onTake'> {
  question: FollowOn
}

function FollowOnRow({ question, label, onTake }: FollowOnRowProps) {
  const [busy, setBusy] = useState(false)
  const take = () => {
    setBusy(true)
    onTake(question)
      .catch(tellFailure)
      .finally(() => setBusy(false))
  }
  return (
    <li className={classes.beside}>
      <div className={classes.words}>
        <Text dir="auto">{question.text}</Text>
        <Text size="sm" c="dimmed">
          {TOPICS[question.topic]} · {question.reason.message}
        </Text>
      </div>
      <Button
        variant="default"
        leftSection={<Plus size={18} aria-hidden />}
        loading={busy}
        aria-label={`${label}: “${question.text}”`}
        onClick={take}
      >
        {label}
      </Button>
    </li>
  )
}
