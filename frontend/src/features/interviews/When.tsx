/** When an interview takes place, took place or was asked for, in half a line. */
import { Appointment, RelativeDate } from '@/ui/RelativeDate'
import type { InterviewRow } from './queries'

export function When({ interview }: { interview: InterviewRow }) {
  const { state, starts_at, time_zone, held_at, requested_at, updated_at } = interview
  if (state === 'scheduled' && starts_at && time_zone) return <Appointment at={starts_at} zone={time_zone} />
  if (state === 'held' && held_at)
    return (
      <>
        Talked <RelativeDate at={held_at} />
      </>
    )
  if (state === 'requested' && requested_at)
    return (
      <>
        Asked <RelativeDate at={requested_at} />
      </>
    )
  if (state === 'identified') return <>Not asked yet</>
  return (
    <>
      Ended <RelativeDate at={updated_at} />
    </>
  )
}
