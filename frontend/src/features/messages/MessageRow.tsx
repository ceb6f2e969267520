/** One message: what kind, from whom to whom, when, its text. */
import { ActionIcon, Text } from '@mantine/core'
import { ArrowDownLeft, ArrowUpRight, Trash2 } from 'lucide-react'
import { Quote } from '@/ui/Quote'
import { RelativeDate } from '@/ui/RelativeDate'
import { undoableDelete } from '@/ui/undoableDelete'
import classes from './Messages.module.css'
import { type Message, useRestoreMessage, useTrashMessage } from './queries'
import { CHANNELS, KINDS } from './rules'

export function MessageRow({ message }: { message: Message }) {
  const { kind, direction, channel, contact_name, sent_at, subject, text } = message
  const Icon = direction === 'out' ? ArrowUpRight : ArrowDownLeft
  const remove = useRemove(message)
  return (
    <li className={classes.message}>
      <Icon size={20} className={classes.icon} aria-hidden />
      <div className={classes.body}>
        <Text fw={600}>
          {KINDS[kind]} {direction === 'out' ? 'to' : 'from'} {contact_name}
        </Text>
        <Text size="sm" c="dimmed">
          {CHANNELS[channel]} · <RelativeDate at={sent_at} />
        </Text>
        {subject && <Text fw={500}>{subject}</Text>}
        {text && (direction === 'in' ? <Quote speaker={contact_name}>{text}</Quote> : <Own text={text} />)}
      </div>
      <ActionIcon aria-label={`Remove this ${KINDS[kind].toLowerCase()}`} onClick={() => void remove()}>
        <Trash2 size={18} aria-hidden />
      </ActionIcon>
    </li>
  )
}

const Own = ({ text }: { text: string }) => <Text className={classes.text}>{text}</Text>

function useRemove({ id, kind }: Message) {
  const { mutateAsync: trash } = useTrashMessage()
  const { mutateAsync: restore } = useRestoreMessage()
  return () =>
    undoableDelete({
      message: `${KINDS[kind]} removed.`,
      remove: () => trash(id),
      restore: () => restore(id),
    })
}
