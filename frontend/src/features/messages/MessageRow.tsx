/** One message: what kind, from whom to whom, when, its text. */
import { ActionIcon, Menu, Text } from '@mantine/core'
import { ArrowDownLeft, ArrowUpRight, Ellipsis } from 'lucide-react'
import { Quote } from '@/ui/Quote'
import { RelativeDate } from '@/ui/RelativeDate'
import { undoableDelete } from '@/ui/undoableDelete'
import classes from './Messages.module.css'
import { type Message, useRestoreMessage, useTrashMessage } from './queries'
import { CHANNELS, KINDS } from './rules'

export function MessageRow({ message, onEdit }: { message: Message; onEdit: () => void }) {
  const { kind, direction, channel, contact_name, sent_at, subject, text, declined_reason } = message
  const Icon = direction === 'out' ? ArrowUpRight : ArrowDownLeft
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
        {declined_reason && <Text>Their reason: {declined_reason}</Text>}
        {subject && <Text fw={500}>{subject}</Text>}
        {text && (direction === 'in' ? <Quote speaker={contact_name}>{text}</Quote> : <Own text={text} />)}
      </div>
      <MessageMenu message={message} onEdit={onEdit} />
    </li>
  )
}

const Own = ({ text }: { text: string }) => <Text className={classes.text}>{text}</Text>

function MessageMenu({ message, onEdit }: { message: Message; onEdit: () => void }) {
  const { kind, direction, contact_name } = message
  const remove = useRemove(message)
  const name = `${KINDS[kind].toLowerCase()} ${direction === 'out' ? 'to' : 'from'} ${contact_name}`
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={`More about the ${name}`}>
          <Ellipsis size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>Edit</Menu.Item>
        <Menu.Item onClick={() => void remove()}>Move to the trash</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

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
