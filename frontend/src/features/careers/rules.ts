/** The words of careers, and the shape of interest over time. */
import type { Career, CareerStatus, InterestEntry } from './queries'

export const STATUSES: Record<CareerStatus, string> = {
  exploring: 'Exploring',
  shortlisted: 'Shortlisted',
  chosen: 'Chosen',
  ruled_out: 'Ruled out',
}

export const KINDS: Record<Career['kind'], string> = {
  occupation: 'Occupation',
  field: 'Field',
  industry: 'Industry',
  job: 'One specific job',
}

/** What each step is called as something to do. */
export const DECISIONS: Record<CareerStatus, string> = {
  exploring: 'Explore it again',
  shortlisted: 'Shortlist it',
  chosen: 'Choose it',
  ruled_out: 'Rule it out',
}

/** Weighed ones first, what was ruled out last; by title within. */
export const inOrder = (careers: readonly Career[]): Career[] => {
  const order: CareerStatus[] = ['chosen', 'shortlisted', 'exploring', 'ruled_out']
  return careers.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
}

/** Points of a line in a box of 100 x 30; the last point is at the right edge. One entry is a dot there. */
export function interestLine(entries: readonly InterestEntry[]): [number, number][] {
  const times = entries.map((entry) => Date.parse(entry.created_at))
  const [first = 0] = times
  const span = (times.at(-1) ?? 0) - first
  return entries.map((entry, index) => [
    span > 0 ? Math.round((((times[index] ?? first) - first) * 1000) / span) / 10 : 100,
    Math.round((28 - entry.value * 2.6) * 10) / 10,
  ])
}

/** "6, then 8: up by 2." */
export function interestInWords(entries: readonly InterestEntry[]): string {
  const [first, ...others] = entries
  const last = others.at(-1)
  if (!first) return 'Not noted yet.'
  if (!last) return `${first.value} of 10.`
  const moved = last.value - first.value
  const how = moved === 0 ? 'as at the beginning' : `${moved > 0 ? 'up' : 'down'} by ${Math.abs(moved)}`
  return `${last.value} of 10, ${how}.`
}
