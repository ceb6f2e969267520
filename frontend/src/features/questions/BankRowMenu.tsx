/** What can be done with a question of the bank. */
import { ActionIcon, Menu } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import type { RowOrder } from './BankRow'
import type { BankQuestion } from './queries'
import { useBankMoves } from './useBankMoves'

interface BankRowMenuProps {
  question: BankQuestion
  order: RowOrder | null
  onEdit: () => void
}

export function BankRowMenu({ question, order, onEdit }: BankRowMenuProps) {
  const { takeOut, putBack, reset } = useBankMoves(question)
  const isTrashed = question.deleted_at !== null
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={`More about “${question.text}”`}>
          <Ellipsis size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {order && !order.isFirst && <Menu.Item onClick={() => order.move(-1)}>Move up</Menu.Item>}
        {order && !order.isLast && <Menu.Item onClick={() => order.move(1)}>Move down</Menu.Item>}
        {!isTrashed && <Menu.Item onClick={onEdit}>Edit</Menu.Item>}
        {question.edited && <Menu.Item onClick={() => void reset()}>Back to the shipped wording</Menu.Item>}
        {question.hidden && <Menu.Item onClick={() => void putBack()}>Show it again</Menu.Item>}
        {isTrashed && <Menu.Item onClick={() => void putBack()}>Restore</Menu.Item>}
        {!isTrashed && !question.hidden && (
          <Menu.Item onClick={() => void takeOut()}>
            {question.origin === 'own' ? 'Move to the trash' : 'Hide'}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
