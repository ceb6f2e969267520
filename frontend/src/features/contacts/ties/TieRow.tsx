/** One tie as a sentence: who, how they know each other, whether they would introduce you. */
import { ActionIcon, Text } from '@mantine/core'
import { Pencil, Trash2 } from 'lucide-react'
import { TextLink } from '@/ui/TextLink'
import { undoableDelete } from '@/ui/undoableDelete'
import { type Contact, type Tie, useRestoreTie, useTrashTie } from '../queries'
import { STRENGTHS, shortName, TIE_KINDS, willingSentence } from '../rules'
import classes from './TieRow.module.css'

interface TieRowProps {
  tie: Tie
  /** The person whose page it is. */
  contact: Contact
  onEdit: () => void
}

export function TieRow({ tie, contact, onEdit }: TieRowProps) {
  const other =
    tie.from_id === contact.id
      ? { id: tie.to_id, name: tie.to_name }
      : { id: tie.from_id, name: tie.from_name }
  const remove = useRemove(tie, other.name)
  const facts = [
    TIE_KINDS[tie.kind],
    STRENGTHS[tie.strength - 1]?.toLowerCase(),
    tie.origin && `from: ${tie.origin}`,
  ]
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <TextLink to="/people/$contactId" params={{ contactId: other.id }} fw={600}>
          {other.name}
        </TextLink>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
        <Text className={classes.willing} data-willing={tie.willing}>
          {willingSentence(tie.willing, shortName(tie.from_name), shortName(tie.to_name))}
        </Text>
        {tie.note && (
          <Text size="sm" c="dimmed">
            {tie.note}
          </Text>
        )}
      </div>
      <div className={classes.actions}>
        <ActionIcon aria-label={`Change the tie with ${other.name}`} onClick={onEdit}>
          <Pencil size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={`Remove the tie with ${other.name}`} onClick={() => void remove()}>
          <Trash2 size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  )
}

function useRemove(tie: Tie, name: string) {
  const { mutateAsync: trash } = useTrashTie()
  const { mutateAsync: restore } = useRestoreTie()
  return () =>
    undoableDelete({
      message: `The tie with ${name} is removed.`,
      remove: () => trash(tie.id),
      restore: () => restore(tie.id),
    })
}
