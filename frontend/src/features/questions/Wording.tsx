/** What the rules say about a wording, as it is typed, with a better one to take (R9, R24, R25). */
import { Button, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Lightbulb } from 'lucide-react'
import { type WordingFinding, wordingQuery } from './queries'
import classes from './Wording.module.css'

interface WordingProps {
  text: string
  researchable?: boolean
  /** Take the better wording. */
  onUse: (text: string) => void
}

/** Milliseconds without typing until the rules are asked. */
const PAUSE = 300

/** Whether these words ask for more than a yes, as far as is known; null while nothing is. */
export function useWording(text: string, researchable = false) {
  const [words] = useDebouncedValue(text.trim(), PAUSE)
  const { data } = useQuery({ ...wordingQuery(words, researchable), placeholderData: keepPreviousData })
  return words && text.trim() ? (data ?? null) : null
}

/** Below a field: heard as well as seen, and never in the way of typing on. */
export function WordingWhileTyping({ text, researchable, onUse }: WordingProps) {
  const wording = useWording(text, researchable)
  return (
    <div aria-live="polite">
      <WordingFindings findings={wording?.findings ?? []} onUse={onUse} />
    </div>
  )
}

/** Beside a question that stands. */
export function WordingOf({ text, researchable = false, onUse }: WordingProps) {
  const { data } = useQuery(wordingQuery(text.trim(), researchable))
  return <WordingFindings findings={data?.findings ?? []} onUse={onUse} />
}

interface WordingFindingsProps {
  findings: readonly WordingFinding[]
  onUse: (text: string) => void
}

export function WordingFindings({ findings, onUse }: WordingFindingsProps) {
  return findings.map(({ rule_id, message, suggestion }) => (
    <div key={rule_id} className={classes.finding}>
      <Lightbulb size={16} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <Text size="sm">{message}</Text>
        {suggestion && (
          <div className={classes.better}>
            <Text size="sm" fw={500} dir="auto">
              {suggestion}
            </Text>
            <Button size="compact-sm" variant="light" onClick={() => onUse(suggestion)}>
              Use this wording
            </Button>
          </div>
        )}
      </div>
    </div>
  ))
}
