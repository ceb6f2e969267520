/** The words of templates: what a message is for, how it speaks; and what their address holds. */
import type { Schemas } from '@/api/types'
import { asText, asWord } from '@/ui/searchParams'
import { SHELVES, type Shelf, shownOn } from '@/ui/shelves'
import type { Template, TemplatesQuery } from './queries'

export type Purpose = Schemas['Purpose']
export type Tone = Schemas['Tone']

/** What a message is for, in the order of the journey. */
export const PURPOSES: Record<Purpose, string> = {
  spread_the_word: 'Spread the word',
  introduction_request: 'Ask for an introduction',
  request_cold: 'Ask somebody new for a talk',
  request_shared_background: 'Ask somebody you share something with',
  request_referred: 'Ask somebody you were referred to',
  phone_script: 'Ask by phone',
  social_request: 'Ask in a short message',
  nudge: 'Follow up in writing',
  phone_follow_up: 'Follow up by phone',
  second_person: 'Ask a second person there',
  offer_slots: 'Offer some times',
  confirm: 'Confirm the talk',
  day_before_reminder: 'Remind them the day before',
  reply_to_no: 'Answer a no',
  reply_to_send_questions: 'Answer “send me your questions”',
  reply_to_send_resume: 'Answer “send me your résumé”',
  thank_you_email: 'Say thank you by e-mail',
  thank_you_typed: 'Say thank you in a letter',
  thank_you_handwritten: 'Say thank you by hand',
  report_back_referral: 'Tell what became of a name they gave',
  report_back_advice: 'Tell what became of their advice',
  progress_update: 'Tell how it goes',
  share_article: 'Share something to read',
  announce_decision: 'Tell what you decided',
  introduction_offer: 'Ask whether they want to meet somebody',
  introduce_two: 'Introduce two people',
}

/** How a message speaks. */
export const TONES: Record<Tone, string> = { formal: 'Formal', warm: 'Warm', short: 'Short' }

/** `/outreach/templates?…`: absent is "any". */
export interface TemplateSearch {
  q?: string
  purpose?: Purpose
  show?: Shelf
  /** A new template, or the one with this id, is being written. */
  edit?: string
}

export function parseTemplateSearch(raw: Record<string, unknown>): TemplateSearch {
  const q = asText(raw.q)
  const purpose = asWord(raw.purpose, PURPOSES)
  const show = asWord(raw.show, SHELVES)
  const edit = asText(raw.edit)
  return {
    ...(q ? { q } : {}),
    ...(purpose ? { purpose } : {}),
    ...(show ? { show } : {}),
    ...(edit ? { edit } : {}),
  }
}

/** What the API is asked for. */
export const templatesQueryOf = ({ q, purpose, show }: TemplateSearch): TemplatesQuery => ({
  ...shownOn(show),
  ...(q ? { q } : {}),
  ...(purpose ? { purpose } : {}),
})

/** The order of a purpose can be changed where all of its templates are on display. */
export const canOrder = ({ q, show }: TemplateSearch): boolean => !q && !show

/** The templates under their purposes, in the order of the journey; a purpose without one is left out. */
export const byPurpose = <Row extends Pick<Template, 'purpose'>>(rows: readonly Row[]) =>
  (Object.keys(PURPOSES) as Purpose[])
    .map((purpose) => ({
      purpose,
      title: PURPOSES[purpose],
      rows: rows.filter((row) => row.purpose === purpose),
    }))
    .filter(({ rows }) => rows.length > 0)
