/** Interviews by the month in which they take place. */
import type { InterviewRow } from '../queries'

type Dated = Pick<InterviewRow, 'starts_at' | 'held_at' | 'time_zone'>
export const NO_DATE = 'Without a date'

/** In the order given, which runs from the latest to the earliest and ends with those without a date. */
export function byMonth<T extends Dated>(
  interviews: readonly T[],
  zone: string,
): { month: string; interviews: T[] }[] {
  const words = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: zone })
  const months: { month: string; interviews: T[] }[] = []
  for (const interview of interviews) {
    const at = interview.starts_at ?? interview.held_at
    const month = at ? words.format(new Date(at)) : NO_DATE
    const last = months.at(-1)
    if (last?.month === month) last.interviews.push(interview)
    else months.push({ month, interviews: [interview] })
  }
  return months
}
