/** The wanted questions in their order, which buttons and a pointer change. */

import { useDragOrder } from '@/features/questions/useDragOrder'
import { moved } from '@/ui/order'
import { tellFailure } from '@/ui/undoable'
import classes from './planning.module.css'
import { useOrderWanted, type Wanted } from './queries'
import { WantedRow } from './WantedRow'

export function WantedList({ careerId, wanted }: { careerId: string; wanted: readonly Wanted[] }) {
  const { mutate } = useOrderWanted(careerId)
  const ids = wanted.map(({ id }) => id)
  const reorder = (next: string[]) => mutate(next, { onError: tellFailure })
  const { list, order, dragged, handleOf } = useDragOrder(ids, reorder)
  const shown = order.flatMap((id) => wanted.filter((one) => one.id === id))
  return (
    <ol className={classes.list} ref={list}>
      {shown.map((one, at) => (
        <WantedRow
          key={one.id}
          wanted={one}
          isFirst={at === 0}
          isLast={at === shown.length - 1}
          isDragged={one.id === dragged}
          handle={handleOf(one.id)}
          onMove={(by) => reorder(moved(ids, one.id, by))}
        />
      ))}
    </ol>
  )
}
