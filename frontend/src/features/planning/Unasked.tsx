/** The wanted questions that nobody is asked, and the ones that were answered. */
import { Text } from '@mantine/core'
import { TextLink } from '@/ui/TextLink'
import classes from './planning.module.css'
import type { Split } from './queries'
import { inWords } from './rules'

export function Unasked({ unasked }: Pick<Split, 'unasked'>) {
  if (unasked.length === 0) return null
  return (
    <div>
      <Text fw={600}>Nobody is asked</Text>
      <ul className={classes.plain}>
        {unasked.map(({ wanted_question_id, text, reason }) => (
          <li key={wanted_question_id}>
            <Text dir="auto">{text}</Text>
            <Text size="sm" c="dimmed">
              {reason.message}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Answered({ answered }: Pick<Split, 'answered'>) {
  if (answered.length === 0) return null
  return (
    <details className={classes.more}>
      <summary>{inWords(answered.length, 'question')} asked already</summary>
      <ul className={classes.plain}>
        {answered.map(({ wanted_question_id, text, interview_id }) => (
          <li key={wanted_question_id}>
            <Text dir="auto">{text}</Text>
            <TextLink to="/interviews/$interviewId" params={{ interviewId: interview_id }} size="sm">
              The interview
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
