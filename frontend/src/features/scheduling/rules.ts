/** How proposed times are told: each on both clocks, and all of them as a message says them. */
import { timeOfDay } from '@/ui/time'
import type { Slot, Slots, SlotsQuery } from './queries'

/** What of a proposal can be asked for differently. */
export interface Wishes {
  /** The first day, `YYYY-MM-DD`; null is tomorrow. */
  from: string | null
  days: number
  most: number
  theirDay: [from: number, to: number]
  myDay: [from: number, to: number]
}

export const USUAL: Wishes = { from: null, days: 14, most: 5, theirDay: [9, 17], myDay: [8, 20] }

export const queryOf = (interview_id: string, { from, days, most, theirDay, myDay }: Wishes): SlotsQuery => ({
  interview_id,
  ...(from ? { from } : {}),
  days,
  most,
  their_day_from: theirDay[0],
  their_day_to: theirDay[1],
  my_day_from: myDay[0],
  my_day_to: myDay[1],
})

/** "Tue, 1 Dec, 10:00 CET" of an instant on the clock of a zone. */
export const onClock = (at: string, zone: string): string => `${dayOf(at, zone)}, ${timeOfDay(at, zone)}`

/** What my clock shows: the time alone on the same day, the day with it on another. */
export const onMyClock = ({ starts_at, mine, theirs }: Slot): string =>
  mine.wall_time.slice(0, 10) === theirs.wall_time.slice(0, 10)
    ? timeOfDay(starts_at, mine.time_zone)
    : onClock(starts_at, mine.time_zone)

/** Whether the two clocks show the same: then once is enough. */
export const isOneClock = ({ mine, theirs }: Slot): boolean => mine.wall_time === theirs.wall_time

/** The times as a message says them, one a line, on their clock; which one that is stands below. */
export function wordsOf(slots: readonly Slot[], { my_time_zone, their_time_zone }: Slots): string {
  if (slots.length === 0) return ''
  const lines = slots.map(({ theirs: { wall_time } }) => {
    const [day = '', time = ''] = wall_time.split('T')
    return `- ${LONG_DAY.format(new Date(`${day}T12:00:00Z`))} at ${time.slice(0, 5)}`
  })
  if (my_time_zone !== their_time_zone) lines.push(`(${placeOf(their_time_zone)} time)`)
  return lines.join('\n')
}

/** The place that a zone is called by: `America/New_York` is `New York`. */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

const LONG_DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

const dayOf = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone }).format(
    new Date(at),
  )
