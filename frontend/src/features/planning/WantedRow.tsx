/** One wanted question: read, moved, edited in its place, taken off the list. */
import { ActionIcon, Button, Text } from '@mantine/core'
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { DragHandle } from '@/features/questions/DragHandle'
import { TOPICS } from '@/features/questions/rules'
import { WordingOf } from '@/features/questions/Wording'
import { tellFailure } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import classes from './planning.module.css'
import { useChangeWanted, useRestoreWanted, useTrashWanted, type Wanted } from './queries'
import { WantedFields } from './WantedFields'

interface WantedRowProps {
  wanted: Wanted
  isFirst: boolean
  isLast: boolean
  isDragged: boolean
  handle: ComponentProps<typeof DragHandle>
  onMove: (by: number) => void
}

export function WantedRow({ wanted, isDragged, handle, ...moves }: WantedRowProps) {
  const [isEditing, setEditing] = useState(false)
  return (
    <li className={classes.row} data-dragged={isDragged || undefined}>
      <DragHandle {...handle} />
      <div className={classes.words}>
        {isEditing ? (
          <>
            <WantedFields wanted={wanted} />
            <Button variant="default" mt="sm" onClick={() => setEditing(false)}>
              Done
            </Button>
          </>
        ) : (
          <Reading wanted={wanted} />
        )}
      </div>
      <Actions {...moves} wanted={wanted} isEditing={isEditing} onEdit={() => setEditing(!isEditing)} />
    </li>
  )
}

function Reading({ wanted }: { wanted: Wanted }) {
  const { mutate: change } = useChangeWanted()
  const take = (text: string) => change({ base: wanted, patch: { text } }, { onError: tellFailure })
  return (
    <>
      <Text fw={500} dir="auto">
        {wanted.text}
      </Text>
      <Text size="sm" c="dimmed">
        {TOPICS[wanted.topic]}
      </Text>
      <WordingOf text={wanted.text} researchable={wanted.researchable} onUse={take} />
    </>
  )
}

interface ActionsProps extends Pick<WantedRowProps, 'wanted' | 'isFirst' | 'isLast' | 'onMove'> {
  isEditing: boolean
  onEdit: () => void
}

function Actions({ wanted, isFirst, isLast, onMove, isEditing, onEdit }: ActionsProps) {
  const { mutateAsync: trash } = useTrashWanted()
  const { mutateAsync: restore } = useRestoreWanted()
  const about = `“${wanted.text}”`
  const remove = () =>
    undoableDelete({
      message: 'The question is off the list.',
      remove: () => trash(wanted),
      restore: () => restore(wanted),
    })
  return (
    <div className={classes.actions}>
      <ActionIcon aria-label={`Move ${about} up`} disabled={isFirst} onClick={() => onMove(-1)}>
        <ArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={`Move ${about} down`} disabled={isLast} onClick={() => onMove(1)}>
        <ArrowDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={`Edit ${about}`} aria-expanded={isEditing} onClick={onEdit}>
        <Pencil size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={`Take ${about} off the list`} onClick={() => void remove()}>
        <Trash2 size={18} aria-hidden />
      </ActionIcon>
    </div>
  )
}
