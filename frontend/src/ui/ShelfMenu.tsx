/** What can be done with a row that is shipped or one's own: edit, move, reset, hide, bring back. */
import { ActionIcon, Menu } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import type { RowOrder } from './order'

interface ShelfMenuProps {
  /** What the row is called, for the button's name. */
  about: string
  row: { origin: 'shipped' | 'own'; edited: boolean; hidden: boolean; deleted_at: string | null }
  moves: Record<'takeOut' | 'putBack' | 'reset', () => unknown>
  /** Null where only a part of the list is on display. */
  order: RowOrder | null
  onEdit: () => void
}

export const ShelfMenu = ({ about, ...rest }: ShelfMenuProps) => (
  <Menu position="bottom-end" withinPortal>
    <Menu.Target>
      <ActionIcon variant="default" aria-label={`More about ${about}`}>
        <Ellipsis size={20} aria-hidden />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Items {...rest} />
    </Menu.Dropdown>
  </Menu>
)

function Items({ row, moves, order, onEdit }: Omit<ShelfMenuProps, 'about'>) {
  const isTrashed = row.deleted_at !== null
  return (
    <>
      {!isTrashed && <Menu.Item onClick={onEdit}>Edit</Menu.Item>}
      {order && !order.isFirst && <Menu.Item onClick={() => order.move(-1)}>Move up</Menu.Item>}
      {order && !order.isLast && <Menu.Item onClick={() => order.move(1)}>Move down</Menu.Item>}
      {row.edited && <Menu.Item onClick={moves.reset}>Back to the shipped wording</Menu.Item>}
      {row.hidden && !isTrashed && <Menu.Item onClick={moves.putBack}>Show it again</Menu.Item>}
      {isTrashed && <Menu.Item onClick={moves.putBack}>Restore</Menu.Item>}
      {!isTrashed && !row.hidden && (
        <Menu.Item onClick={moves.takeOut}>{row.origin === 'own' ? 'Move to the trash' : 'Hide'}</Menu.Item>
      )}
    </>
  )
}
