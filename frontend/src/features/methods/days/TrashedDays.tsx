/** One's own days off that were moved to the trash, and the way back. */
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { exactDay } from '@/ui/time'
import { tellFailure } from '@/ui/undoable'
import { type DayOff, ownDaysQuery, useRestoreDayOff } from '../queries'
import classes from './Days.module.css'

export function TrashedDays() {
  const days = useQuery(ownDaysQuery(true))
  return (
    <Section title="Days in the trash">
      {days.isPending && <ListSkeleton rows={2} />}
      {days.isError && <ErrorState error={days.error} onRetry={() => void days.refetch()} />}
      {days.data?.length === 0 && <EmptyState>The trash is empty.</EmptyState>}
      <ul className={classes.list}>
        {days.data?.map((day) => (
          <Trashed key={day.id} dayOff={day} />
        ))}
      </ul>
    </Section>
  )
}

function Trashed({ dayOff: { id, day, title, yearly } }: { dayOff: DayOff }) {
  const restore = useRestoreDayOff()
  return (
    <li className={classes.day}>
      <div className={classes.words}>
        <div>{title}</div>
        <Text size="sm" c="dimmed">
          {exactDay(day)}
          {yearly && ', every year'}
        </Text>
      </div>
      <Button
        variant="default"
        flex="none"
        aria-label={`Restore “${title}”`}
        loading={restore.isPending}
        onClick={() => restore.mutate(id, { onError: tellFailure })}
      >
        Restore
      </Button>
    </li>
  )
}
