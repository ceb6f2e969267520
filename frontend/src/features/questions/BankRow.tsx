/** One question of the bank: read, used, moved, edited, hidden. */
import { Text } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import type { RowOrder } from '@/ui/order'
import { ShelfMenu } from '@/ui/ShelfMenu'
import classes from './Bank.module.css'
import { DragHandle } from './DragHandle'
import type { BankQuestion } from './queries'
import { DEPTHS, PHASES } from './rules'
import { useBankMoves } from './useBankMoves'
import { WordingFindings } from './Wording'

interface BankRowProps {
  question: BankQuestion
  isDragged: boolean
  /** Null where only a part of the topic is on display. */
  order: (RowOrder & { handle: ComponentProps<typeof DragHandle> }) | null
  onEdit: () => void
  use: ReactNode
}

export function BankRow({ question, isDragged, order, onEdit, use }: BankRowProps) {
  const moves = useBankMoves(question)
  const isGone = question.hidden || question.deleted_at !== null
  return (
    <li className={classes.row} data-dragged={isDragged || undefined}>
      {order && <DragHandle {...order.handle} />}
      <div className={classes.words}>
        <Text fw={500} dir="auto">
          {question.text}
        </Text>
        <Text size="sm" c="dimmed">
          {aboutOf(question)}
        </Text>
        {!isGone && <WordingFindings findings={question.findings} onUse={moves.reword} />}
      </div>
      <div className={classes.actions}>
        {!isGone && use}
        <ShelfMenu about={`“${question.text}”`} row={question} moves={moves} order={order} onEdit={onEdit} />
      </div>
    </li>
  )
}

function aboutOf({ phase, depth, origin, edited, researchable }: BankQuestion): string {
  return [
    PHASES[phase],
    DEPTHS[String(depth) as keyof typeof DEPTHS],
    origin === 'own' && 'Your own',
    edited && 'Your wording',
    researchable && 'Look it up first',
  ]
    .filter(Boolean)
    .join(' · ')
}
