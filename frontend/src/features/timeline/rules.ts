/** The words of what happened with a person. */
import type { Insight, Interview, TimelineEntry } from './queries'

export const STATES: Record<Interview['state'], string> = {
  identified: 'To ask for',
  requested: 'Asked',
  scheduled: 'Scheduled',
  held: 'Held',
  declined: 'Declined',
  no_response: 'No response',
  cancelled: 'Cancelled',
}

export const TOPICS: Record<Insight['topic'], string> = {
  rapport: 'Getting to know each other',
  day_to_day: 'Day to day',
  routes_in: 'Routes in',
  trends: 'Trends',
  rewards_drawbacks: 'Rewards and drawbacks',
  fit_requirements: 'Who fits, and what it takes',
  culture: 'Culture',
  projects_goals: 'Projects and goals',
  associations_resources: 'Associations and resources',
  advice_for_me: 'Advice for you',
  openings: 'How openings are heard of',
  corroborate: 'What others had said',
  close_referrals: 'Who else to talk to',
}

export const POLARITIES: Record<Insight['polarity'], string> = {
  pro: 'speaks for it',
  con: 'speaks against it',
  neutral: 'neither for nor against',
}

/** How well a claim is supported (R31), in words. */
export function supportWords({ support, voices }: Pick<Insight, 'support' | 'voices'>): string {
  if (support === 'disputed') return 'others say the opposite'
  if (support === 'corroborated') return `${voices} independent voices`
  return 'one voice so far'
}

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
