/** What was looked at and is not proposed, with why. */
import { Text } from '@mantine/core'
import classes from './planning.module.css'
import type { Proposal } from './queries'
import { inWords } from './rules'

export function LeftOut({ leftOut }: { leftOut: Proposal['left_out'] }) {
  if (leftOut.length === 0) return null
  return (
    <details className={classes.more}>
      <summary>{inWords(leftOut.length, 'question')} left out, and why</summary>
      <ul className={classes.plain}>
        {leftOut.map(({ question, reason }) => (
          <li key={question.text}>
            <Text dir="auto">{question.text}</Text>
            <Text size="sm" c="dimmed">
              {reason.message}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  )
}
