/** Instants and days in words. Instants are RFC 3339 strings, days `YYYY-MM-DD`, zones IANA names. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
]

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

/** "in 2 hours", "yesterday", "just now". Days are counted on the calendar of the zone, not in 24 hours. */
export function relativeTime(at: string, zone: string, now = new Date()): string {
  const distance = Date.parse(at) - now.getTime()
  const days = daysBetween(dayIn(now, zone), dayIn(new Date(at), zone))
  if (days !== 0 && Math.abs(distance) > 12 * HOUR) return relativeDays(days)
  if (Math.abs(distance) < MINUTE) return 'just now'
  return inWords(distance)
}

/** "today", "tomorrow", "3 weeks ago", for a day seen from today in the zone. */
export const relativeDay = (day: string, zone: string, now = new Date()): string =>
  relativeDays(daysBetween(dayIn(now, zone), day))

/** "Thu, 3 Dec 2026, 14:00 CET": an instant in full, with its zone. */
export const exactTime = (at: string, zone: string): string =>
  `${format(at, { ...FULL_DAY, ...TIME }, zone)} ${zoneName(at, zone)}`

/** "Thu, 3 Dec 2026". */
export const exactDay = (day: string): string => format(`${day}T12:00:00Z`, FULL_DAY, 'UTC')

/** "14:00 CET": the time of day, never without its zone. */
export const timeOfDay = (at: string, zone: string): string =>
  `${format(at, TIME, zone)} ${zoneName(at, zone)}`

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export const dayIn = (at: Date, zone: string): string =>
  formatter('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

/** "CET", "EST", or "GMT+9" where no short name is in use. British and American English know different names. */
function zoneName(at: string, timeZone: string): string {
  const names = ['en-GB', 'en-US'].map((locale) =>
    formatter(locale, { timeZone, timeZoneName: 'short' })
      .formatToParts(new Date(at))
      .find((part) => part.type === 'timeZoneName'),
  )
  const [offset] = names
  return (names.find((name) => !name?.value.startsWith('GMT')) ?? offset)?.value ?? timeZone
}

const FULL_DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit' } as const

const format = (at: string, options: Intl.DateTimeFormatOptions, timeZone: string) =>
  formatter('en-GB', { ...options, timeZone }).format(new Date(at))

/** Making a formatter takes a hundred times as long as using one. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formatters.set(key, made)
  return made
}
const formatters = new Map<string, Intl.DateTimeFormat>()

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY)

const relativeDays = (days: number) =>
  days === 0 ? 'today' : Math.abs(days) === 1 ? words.format(days, 'day') : inWords(days * DAY)

function inWords(distance: number): string {
  const [unit, size] = STEPS.find(([, size]) => Math.abs(distance) >= size) ?? ['minute', MINUTE]
  return words.format(Math.trunc(distance / size), unit)
}

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
