/** What is worth a second look in the text, while it is written. */
import { Text } from '@mantine/core'
import { Lightbulb } from 'lucide-react'
import { adviceOn, wordsIn } from './advice'
import classes from './Messages.module.css'
import type { Kind } from './rules'

interface AdviceListProps {
  kind: Kind
  text: string
  unnamed: readonly string[]
}

export function AdviceList({ kind, text, unnamed }: AdviceListProps) {
  const advice = adviceOn({ kind, text, unnamed })
  return (
    <div>
      <Text size="sm" c="dimmed">
        {wordsIn(text)} words
      </Text>
      <ul className={classes.advice} aria-live="polite">
        {advice.map(({ rule, message }) => (
          <li key={message}>
            <Lightbulb size={18} className={classes.icon} aria-hidden />
            <span>
              {message} ({rule})
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
