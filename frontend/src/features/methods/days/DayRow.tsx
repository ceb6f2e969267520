/** One day off: a holiday as it is, or one's own with what can be done about it. */
import { ActionIcon, Text } from '@mantine/core'
import { Pencil, Trash2 } from 'lucide-react'
import { undoableDelete } from '@/ui/undoableDelete'
import { type OffDay, useRestoreDayOff, useTrashDayOff } from '../queries'
import { dayInYear } from '../rules'
import classes from './Days.module.css'

interface DayRowProps {
  day: OffDay
  isYearly: boolean
  onChange: (id: string) => void
}

export function DayRow({ day: { day, title, source, day_off_id }, isYearly, onChange }: DayRowProps) {
  const remove = useRemove()
  return (
    <li className={classes.day}>
      <time dateTime={day} className={classes.date}>
        {dayInYear(day)}
      </time>
      <div className={classes.words}>
        <div>{title}</div>
        {source === 'own' && (
          <Text size="sm" c="dimmed">
            {isYearly ? 'Yours, every year' : 'Yours'}
          </Text>
        )}
      </div>
      {day_off_id && (
        <div className={classes.actions}>
          <ActionIcon aria-label={`Change “${title}”`} onClick={() => onChange(day_off_id)}>
            <Pencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={`Move “${title}” to the trash`}
            onClick={() => void remove(day_off_id, title)}
          >
            <Trash2 size={18} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </li>
  )
}

function useRemove() {
  const { mutateAsync: trash } = useTrashDayOff()
  const { mutateAsync: restore } = useRestoreDayOff()
  return (id: string, title: string) =>
    undoableDelete({
      message: `“${title}” counts again.`,
      remove: () => trash(id),
      restore: () => restore(id),
    })
}
