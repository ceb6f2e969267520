/** The last messages with somebody, the newest first; folded, for they are long. */
import { Text } from '@mantine/core'
import { KINDS } from '@/features/messages/rules'
import { RelativeDate } from '@/ui/RelativeDate'
import classes from '../Prepare.module.css'
import type { PersonToMeet } from '../queries'

export function LastMessages({ messages }: Pick<PersonToMeet, 'messages'>) {
  if (messages.length === 0) return null
  return (
    <details className={classes.fold}>
      <summary>{messages.length === 1 ? 'The last message' : `The last ${messages.length} messages`}</summary>
      <ul className={classes.plain}>
        {messages.map(({ id, direction, kind, sent_at, text }) => (
          <li key={id}>
            <Text size="sm" c="dimmed">
              {direction === 'in' ? 'They wrote' : 'You wrote'} · {KINDS[kind]} ·{' '}
              <RelativeDate at={sent_at} />
            </Text>
            <Text className={classes.message} dir="auto">
              {text || 'No text kept.'}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  )
}
