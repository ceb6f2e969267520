/** The wanted questions in their order, which buttons and a pointer change. */
import { ActionIcon, Text } from '@mantine/core'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { DragHandle } from '@/features/questions/DragHandle'
import { moved } from '@/features/questions/order'
import { TOPICS } from '@/features/questions/rules'
import { useDragOrder } from '@/features/questions/useDragOrder'
import { WordingOf } from '@/features/questions/Wording'
import { tellFailure } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import classes from './planning.module.css'
import { useChangeWanted, useOrderWanted, useRestoreWanted, useTrashWanted, type Wanted } from './queries'

export function WantedList({ careerId, wanted }: { careerId: string; wanted: readonly Wanted[] }) {
  const { mutate } = useOrderWanted(careerId)
  const ids = wanted.map(({ id }) => id)
  const reorder = (next: string[]) => mutate(next, { onError: tellFailure })
  const { list, order, dragged, handleOf } = useDragOrder(ids, reorder)
  const shown = order.flatMap((id) => wanted.filter((one) => one.id === id))
  return (
    <ol className={classes.list} ref={list}>
      {shown.map((one, at) => (
        <li key={one.id} className={classes.row} data-dragged={one.id === dragged || undefined}>
          <DragHandle {...handleOf(one.id)} />
          <Words wanted={one} />
          <Actions
            wanted={one}
            isFirst={at === 0}
            isLast={at === shown.length - 1}
            onMove={(by) => reorder(moved(ids, one.id, by))}
          />
        </li>
      ))}
    </ol>
  )
}

function Words({ wanted }: { wanted: Wanted }) {
  const { mutate: change } = useChangeWanted()
  const take = (text: string) => change({ base: wanted, text }, { onError: tellFailure })
  return (
    <div className={classes.words}>
      <Text fw={500} dir="auto">
        {wanted.text}
      </Text>
      <Text size="sm" c="dimmed">
        {TOPICS[wanted.topic]}
      </Text>
      <WordingOf text={wanted.text} researchable={wanted.researchable} onUse={take} />
    </div>
  )
}

interface ActionsProps {
  wanted: Wanted
  isFirst: boolean
  isLast: boolean
  onMove: (by: number) => void
}

function Actions({ wanted, isFirst, isLast, onMove }: ActionsProps) {
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
      <ActionIcon aria-label={`Take ${about} off the list`} onClick={() => void remove()}>
        <Trash2 size={18} aria-hidden />
      </ActionIcon>
    </div>
  )
}
