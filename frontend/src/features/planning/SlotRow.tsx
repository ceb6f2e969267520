/** One place in a proposed plan: the question, why it is there, and another one instead. */
import { ActionIcon, Button, Menu, Text } from '@mantine/core'
import { Repeat2, X } from 'lucide-react'
import { TOPICS } from '@/features/questions/rules'
import classes from './planning.module.css'
import type { Offered } from './queries'
import { type ChosenSlot, SLOT_KINDS } from './rules'

interface SlotRowProps {
  chosen: ChosenSlot
  onSwap: (question: Offered) => void
  onLeaveOut: () => void
}

export function SlotRow({ chosen, onSwap, onLeaveOut }: SlotRowProps) {
  const { slot, question, reasons, instead } = chosen
  return (
    <li className={classes.slot}>
      <div className={classes.words}>
        <Text size="sm" c="dimmed">
          {SLOT_KINDS[slot.kind]} · {TOPICS[question.topic]} · {slot.minutes} min
        </Text>
        <Text fw={500} dir="auto">
          {question.text}
        </Text>
        {reasons.map((reason) => (
          <Text key={reason} size="sm" className={classes.why}>
            {reason}
          </Text>
        ))}
      </div>
      <div className={classes.actions}>
        {instead.length > 0 && <Instead of={question} instead={instead} onSwap={onSwap} />}
        <ActionIcon aria-label={`Leave out “${question.text}”`} onClick={onLeaveOut}>
          <X size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  )
}

interface InsteadProps {
  of: Offered
  instead: readonly Offered[]
  onSwap: (question: Offered) => void
}

const Instead = ({ of, instead, onSwap }: InsteadProps) => (
  <Menu position="bottom-end" withinPortal width={310}>
    <Menu.Target>
      <Button
        variant="subtle"
        leftSection={<Repeat2 size={18} aria-hidden />}
        aria-label={`Swap “${of.text}”`}
      >
        Swap
      </Button>
    </Menu.Target>
    <Menu.Dropdown className={classes.menu}>
      <Menu.Label>Ask instead</Menu.Label>
      {instead.map((question) => (
        <Menu.Item key={question.text} onClick={() => onSwap(question)} dir="auto">
          {question.text}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
)
