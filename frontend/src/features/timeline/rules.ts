/** How the timeline reads: what stands under which month, what is dated by a day, what is a quotation. */
import type { TimelineEntry } from './queries'

/** What is dated by a day: it stands at noon of it, and its time of day says nothing. */
const BY_DAY: readonly TimelineEntry['kind'][] = [
  'referral_given',
  'referral_received',
  'insight',
  'connected',
]
export const isByDay = ({ kind }: TimelineEntry): boolean => BY_DAY.includes(kind)

/** Whether what an entry says are somebody's words: then it is set as a quotation. */
export const isQuote = (entry: TimelineEntry): boolean => entry.kind === 'insight'

/** Entries by the month they belong to on the calendar of the zone, in the order given. */
export function byMonth(
  entries: TimelineEntry[],
  zone: string,
): { month: string; entries: TimelineEntry[] }[] {
  const words = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: zone })
  const months: { month: string; entries: TimelineEntry[] }[] = []
  for (const entry of entries) {
    const month = words.format(new Date(entry.at))
    const last = months.at(-1)
    if (last?.month === month) last.entries.push(entry)
    else months.push({ month, entries: [entry] })
  }
  return months
}
