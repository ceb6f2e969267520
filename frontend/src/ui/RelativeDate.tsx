/** Dates as people say them, with the exact one on hover and for screen readers that ask for it. */
import { exactDay, exactTime, relativeDay, relativeTime, timeOfDay } from './time'
import { useZone } from './zone'

/** An instant: "yesterday"; on hover "Thu, 3 Dec 2026, 14:00 CET". */
export function RelativeDate({ at, zone }: { at: string; zone?: string | undefined }) {
  const own = useZone()
  return (
    <time dateTime={at} title={exactTime(at, zone ?? own)}>
      {relativeTime(at, zone ?? own)}
    </time>
  )
}

/** A day without a time: "in 3 days"; on hover "Thu, 3 Dec 2026". */
export function RelativeDay({ day }: { day: string }) {
  const zone = useZone()
  return (
    <time dateTime={day} title={exactDay(day)}>
      {relativeDay(day, zone)}
    </time>
  )
}

/** An appointment: "Thu, 3 Dec 2026, 14:00 CET", and the person's own time where the zones differ. */
export function Appointment({ at, zone }: { at: string; zone: string }) {
  const own = useZone()
  const here = timeOfDay(at, own)
  const differs = timeOfDay(at, zone).slice(0, 5) !== here.slice(0, 5)
  return (
    <time dateTime={at} title={relativeTime(at, own)}>
      {exactTime(at, zone)}
      {differs && ` (${here} for you)`}
    </time>
  )
}
