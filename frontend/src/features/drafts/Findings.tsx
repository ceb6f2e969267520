/** What the rules say about the text while it is written, each with its source and a better wording. */
import { Button, Text } from '@mantine/core'
import { Check, CircleAlert, Lightbulb } from 'lucide-react'
import classes from './Composer.module.css'
import { type Finding, withSuggestion } from './wording'

interface FindingsProps {
  findings: readonly Finding[]
  /** It says nothing yet, or is still to be filled in: too early for praise. */
  isUnfinished: boolean
  text: string
  onUse: (text: string) => void
}

export function Findings({ findings, isUnfinished, text, onUse }: FindingsProps) {
  // What is to be filled in has its own place.
  const shown = findings.filter(({ code }) => code !== 'unfilled_variables')
  return (
    <section aria-label="What the rules say" aria-live="polite">
      {shown.length === 0 ? (
        !isUnfinished && (
          <Text className={classes.fine}>
            <Check size={18} aria-hidden className={classes.icon} /> Nothing the rules would change.
          </Text>
        )
      ) : (
        <ul className={classes.findings}>
          {shown.map((finding) => (
            <OneFinding
              key={`${finding.code} ${finding.message} ${finding.span?.start}`}
              finding={finding}
              onUse={() => onUse(withSuggestion(text, finding))}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function OneFinding({ finding, onUse }: { finding: Finding; onUse: () => void }) {
  const { rule_id, message, source, suggestion, blocks } = finding
  const Icon = blocks ? CircleAlert : Lightbulb
  return (
    <li className={classes.finding}>
      <Icon size={18} className={blocks ? classes.alarm : classes.icon} aria-hidden />
      <div className={classes.words}>
        <Text fw={500}>{message}</Text>
        <Text size="sm" c="dimmed">
          {rule_id} · {source}
        </Text>
        {suggestion && (
          <div className={classes.better}>
            <Text className={classes.suggestion} dir="auto">
              {suggestion}
            </Text>
            <Button variant="light" size="compact-md" onClick={onUse}>
              Use this wording
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}
