/** The words of questions, and what of the bank its address holds. */
import type { Schemas } from '@/api/types'
import { asText, asWord } from '@/ui/searchParams'
import { SHELVES, type Shelf, shownOn } from '@/ui/shelves'
import type { BankQuery, BankQuestion } from './queries'

export type Topic = Schemas['Topic']

/** The topics of questions and insights, in the order of a conversation. */
export const TOPICS: Record<Topic, string> = {
  rapport: 'Getting to know each other',
  day_to_day: 'Day to day',
  routes_in: 'Ways in',
  trends: 'Where it is heading',
  rewards_drawbacks: 'Rewards and drawbacks',
  fit_requirements: 'What it takes',
  culture: 'Culture',
  projects_goals: 'Projects and goals',
  associations_resources: 'Associations and resources',
  advice_for_me: 'Advice for you',
  openings: 'How openings are heard of',
  corroborate: 'Something others said',
  close_referrals: 'Whom else to ask',
}

export const PHASES: Record<Schemas['Phase'], string> = {
  opening: 'At the beginning',
  core: 'In the middle',
  closing: 'At the end',
}

/** How deep a question goes. */
export const DEPTHS: Record<'1' | '2' | '3', string> = {
  '1': 'Easy to answer',
  '2': 'Takes a thought',
  '3': 'Asks for trust',
}

/** `/interviews/questions?…`: absent is "any". */
export interface BankSearch {
  q?: string
  topic?: Topic
  show?: Shelf
  /** A new question, or the one with this id, is being written. */
  edit?: string
}

export function parseBankSearch(raw: Record<string, unknown>): BankSearch {
  const q = asText(raw.q)
  const topic = asWord(raw.topic, TOPICS)
  const show = asWord(raw.show, SHELVES)
  const edit = asText(raw.edit)
  return {
    ...(q ? { q } : {}),
    ...(topic ? { topic } : {}),
    ...(show ? { show } : {}),
    ...(edit ? { edit } : {}),
  }
}

/** What the API is asked for. */
export const bankQueryOf = ({ q, topic, show }: BankSearch): BankQuery => ({
  ...shownOn(show),
  ...(q ? { q } : {}),
  ...(topic ? { topic } : {}),
})

/** The order of a topic can be changed where the whole topic is on display. */
export const canOrder = ({ q, show }: BankSearch): boolean => !q && !show

/** The questions under their topics, in the order of a conversation; topics without one are left out. */
export const byTopic = <Row extends Pick<BankQuestion, 'topic'>>(rows: readonly Row[]) =>
  (Object.keys(TOPICS) as Topic[])
    .map((topic) => ({ topic, title: TOPICS[topic], rows: rows.filter((row) => row.topic === topic) }))
    .filter(({ rows }) => rows.length > 0)

const LONGEST_SEARCH = 200

/** The search that shows one question: by its first words, as many as a search takes; all where it has none. */
export function searchFor(text: string): Pick<BankSearch, 'q'> {
  if (!/[\p{L}\p{N}]/u.test(text)) return {}
  if (text.length <= LONGEST_SEARCH) return { q: text }
  const cut = text.slice(0, LONGEST_SEARCH)
  return { q: cut.slice(0, cut.lastIndexOf(' ') + 1).trim() || cut }
}
