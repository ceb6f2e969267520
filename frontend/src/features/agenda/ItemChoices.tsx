/** The opened menu of an item. It loads when it is first wanted: nobody's first page waits for it. */
import { ActionIcon, Menu } from '@mantine/core'
import { BellOff, CalendarDays, Clock, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { dayIn, exactDay } from '@/ui/time'
import { tellFailure, undoable } from '@/ui/undoable'
import { useZone } from '@/ui/zone'
import classes from './AgendaList.module.css'
import { type AgendaItem, useDismiss, useSnooze, useUndismiss, useUnsnooze } from './queries'
import { SnoozeForm } from './SnoozeForm'
import { snoozeChoices } from './snoozing'

interface ItemChoicesProps {
  item: AgendaItem
  label: string
}

export default function ItemChoices({ item, label }: ItemChoicesProps) {
  const [isChoosing, setChoosing] = useState(false)
  const today = dayIn(new Date(), useZone())
  const snooze = useSnoozing(item)
  const dismiss = useDismissing(item)
  return (
    <>
      <Menu withinPortal position="bottom-end" defaultOpened>
        <Menu.Target>
          <ActionIcon aria-label={label}>
            <Ellipsis size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Put it off until</Menu.Label>
          {snoozeChoices(today).map(({ label, until, exact }) => (
            <Menu.Item
              key={until}
              leftSection={<Clock size={18} aria-hidden />}
              rightSection={<span className={classes.exact}>{exact}</span>}
              onClick={() => void snooze(until)}
            >
              {label}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<CalendarDays size={18} aria-hidden />} onClick={() => setChoosing(true)}>
            Another day…
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<BellOff size={18} aria-hidden />} onClick={() => void dismiss()}>
            I won’t do this
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isChoosing && (
        <SnoozeForm item={item} today={today} onChoose={snooze} onClose={() => setChoosing(false)} />
      )}
    </>
  )
}

function useSnoozing(item: AgendaItem) {
  const { mutateAsync: snooze } = useSnooze()
  const { mutateAsync: unsnooze } = useUnsnooze()
  return async (until: string) => {
    try {
      await snooze({ item, until })
      undoable(`Put off until ${exactDay(until)}.`, () => unsnooze(item))
    } catch (error) {
      tellFailure(error)
    }
  }
}

function useDismissing(item: AgendaItem) {
  const { mutateAsync: dismiss } = useDismiss()
  const { mutateAsync: undismiss } = useUndismiss()
  return async () => {
    try {
      await dismiss(item)
      undoable('Dismissed. It comes back only if there is a new reason.', () => undismiss(item))
    } catch (error) {
      tellFailure(error)
    }
  }
}
