/** Until when something may be put off. Days are `YYYY-MM-DD`. */
import { exactDay } from '@/ui/time'

export interface SnoozeChoice {
  label: string
  until: string
  /** "Wed, 25 Nov 2026". */
  exact: string
}

const DAY = 86_400_000
const MONDAY = 1
/** A year ahead is the furthest that the API takes. */
const FURTHEST = 366

/** A few days worth offering, counted from today; none twice. */
export function snoozeChoices(today: string): SnoozeChoice[] {
  const untilMonday = (MONDAY + 7 - weekday(today)) % 7 || 7
  const days = new Map<number, string>([[1, 'Tomorrow']])
  for (const [ahead, label] of [
    [3, 'In three days'],
    [untilMonday, 'Next Monday'],
    [14, 'In two weeks'],
  ] as const)
    if (!days.has(ahead)) days.set(ahead, label)
  return [...days]
    .sort(([one], [other]) => one - other)
    .map(([ahead, label]) => {
      const until = later(today, ahead)
      return { label, until, exact: exactDay(until) }
    })
}

/** The first and the last day that can be chosen. */
export const snoozeRange = (today: string) => ({ min: later(today, 1), max: later(today, FURTHEST) })

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const weekday = (day: string) => noon(day).getUTCDay()
const later = (day: string, days: number) =>
  new Date(noon(day).getTime() + days * DAY).toISOString().slice(0, 10)
