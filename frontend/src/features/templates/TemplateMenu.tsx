/** What can be done with a template. */
import { ActionIcon, Menu } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import type { Template } from './queries'
import { TONES } from './rules'
import { useTemplateMoves } from './useTemplateMoves'

export interface RowOrder {
  isFirst: boolean
  isLast: boolean
  move: (by: number) => void
}

interface TemplateMenuProps {
  template: Template
  /** Null where only a part of the purpose is on display. */
  order: RowOrder | null
  onEdit: () => void
}

export function TemplateMenu({ template, order, onEdit }: TemplateMenuProps) {
  const { takeOut, putBack, reset } = useTemplateMoves(template)
  const { title, tone, deleted_at, hidden, edited, origin } = template
  const isTrashed = deleted_at !== null
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={`More about “${title}”, ${TONES[tone].toLowerCase()}`}>
          <Ellipsis size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {!isTrashed && <Menu.Item onClick={onEdit}>Edit</Menu.Item>}
        {order && !order.isFirst && <Menu.Item onClick={() => order.move(-1)}>Move up</Menu.Item>}
        {order && !order.isLast && <Menu.Item onClick={() => order.move(1)}>Move down</Menu.Item>}
        {edited && <Menu.Item onClick={() => void reset()}>Back to the shipped wording</Menu.Item>}
        {hidden && !isTrashed && <Menu.Item onClick={() => void putBack()}>Show it again</Menu.Item>}
        {isTrashed && <Menu.Item onClick={() => void putBack()}>Restore</Menu.Item>}
        {!isTrashed && !hidden && (
          <Menu.Item onClick={() => void takeOut()}>
            {origin === 'own' ? 'Move to the trash' : 'Hide'}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
