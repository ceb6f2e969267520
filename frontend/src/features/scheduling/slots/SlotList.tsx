/** The proposed times, each on both clocks; checked ones are offered, one can be scheduled at once. */
import { Button, Checkbox } from '@mantine/core'
import { Problem } from '@/api/problem'
import type { Interview } from '@/features/interviews/queries'
import { useSchedule } from '@/features/interviews/useSchedule'
import { tellFailure } from '@/ui/undoable'
import type { Slot, Slots } from '../queries'
import { isOneClock, onClock, onMyClock } from '../rules'
import classes from './Slots.module.css'

interface SlotListProps {
  interview: Interview
  found: Slots
  /** The starts that are not offered. */
  left: ReadonlySet<string>
  onToggle: (startsAt: string) => void
  onScheduled: () => void
}

export function SlotList({ interview, found, left, onToggle, onScheduled }: SlotListProps) {
  const { schedule, canSchedule, isPending } = useSchedule(interview)
  const take = ({ starts_at, theirs }: Slot) =>
    void schedule({ starts_at, time_zone: theirs.time_zone }).then(onScheduled, (error) =>
      tellFailure(Problem.from(error)),
    )
  return (
    <ul className={classes.list} aria-label="Proposed times">
      {found.slots.map((slot) => (
        <li key={slot.starts_at} className={classes.slot}>
          <Checkbox
            checked={!left.has(slot.starts_at)}
            onChange={() => onToggle(slot.starts_at)}
            label={<Clocks slot={slot} />}
            className={classes.choice}
          />
          {canSchedule && (
            <Button
              variant="subtle"
              flex="none"
              disabled={isPending}
              aria-label={`Schedule ${onClock(slot.starts_at, slot.theirs.time_zone)}`}
              onClick={() => take(slot)}
            >
              Schedule
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Clocks({ slot }: { slot: Slot }) {
  const { starts_at, theirs } = slot
  return (
    <span className={classes.clocks}>
      <time dateTime={starts_at} className={classes.theirs}>
        {onClock(starts_at, theirs.time_zone)}
      </time>
      {!isOneClock(slot) && <span className={classes.mine}>{onMyClock(slot)} for you</span>}
    </span>
  )
}
