/** The words of introductions, the two sides of one, and what their address holds. */
import { asId, asText, asWord } from '@/ui/searchParams'
import type { Answer, Introduction, IntroductionState, IntroductionsQuery } from './queries'

export const STATES: Record<IntroductionState, string> = {
  asking: 'Asking both',
  agreed: 'Both agreed',
  made: 'Introduced',
  refused: 'Refused',
}

export const ANSWERS: Record<Answer, string> = {
  not_asked: 'Not asked yet',
  asked: 'Asked',
  agreed: 'Agreed',
  refused: 'Said no',
}

/** One of the two, and what they said. */
export interface Side {
  contactId: string
  name: string
  answer: Answer
  at: string | null
  /** Who they would meet. */
  otherId: string
}

export const sidesOf = (of: Introduction): [Side, Side] => [
  {
    contactId: of.one_id,
    name: of.one_name,
    answer: of.one_answer,
    at: of.one_answered_at,
    otherId: of.other_id,
  },
  {
    contactId: of.other_id,
    name: of.other_name,
    answer: of.other_answer,
    at: of.other_answered_at,
    otherId: of.one_id,
  },
]

/** What is worth offering after an answer, in the order of likelihood. */
export const NEXT_ANSWERS: Record<Answer, readonly Answer[]> = {
  not_asked: ['asked'],
  asked: ['agreed', 'refused'],
  agreed: [],
  refused: [],
}

/** What the button for an answer says. */
export const SAYING: Record<Answer, string> = {
  not_asked: 'Not asked yet',
  asked: 'I asked them',
  agreed: 'They agreed',
  refused: 'They said no',
}

export const namesOf = ({ one_name, other_name }: Pick<Introduction, 'one_name' | 'other_name'>): string =>
  `${one_name} and ${other_name}`

/** Where the asking and the introducing are written. */
export const writingTo = (to: string, purpose: 'introduction_offer' | 'introduce_two', third: string) => ({
  to: '/outreach/write' as const,
  search: { contact: to, purpose, third },
})

/** `/outreach/introductions?…` */
export interface IntroductionSearch {
  q?: string
  state?: IntroductionState
  /** An introduction to change, or a new one. */
  edit?: string
  /** Whom a new one begins with. */
  contact?: string
  trash?: true
}

export const parseIntroductionSearch = (raw: Record<string, unknown>): IntroductionSearch => {
  const q = asText(raw.q)
  const state = asWord(raw.state, STATES)
  const edit = raw.edit === 'new' ? 'new' : asId(raw.edit)
  const contact = asId(raw.contact)
  return {
    ...(q && { q }),
    ...(state && { state }),
    ...(edit && { edit }),
    ...(contact && { contact }),
    ...(raw.trash ? { trash: true } : {}),
  }
}

export const introductionQueryOf = ({ q, state, trash }: IntroductionSearch): IntroductionsQuery => ({
  ...(q && { q }),
  ...(state && { state }),
  ...(trash && { trashed: true }),
})
