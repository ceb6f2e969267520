/** Where a person's name may still stand in the user's own words, in words. */
import type { Schemas } from '@/api/types'

export type Mention = Schemas['Mention']

const KINDS: Record<string, string> = {
  account: 'How you introduce yourself',
  career: 'The description of a career',
  career_interest: 'A note on your interest in a career',
  career_decision: 'A reason in your journal',
  organization: 'What you know of an organization',
  contact: 'What you noted about somebody else',
  contact_tag: 'A tag of somebody else',
  tie: 'A note on who knows whom',
  referral: 'A note on a referral',
  interview: 'Your notes of an interview',
  interview_question: 'A question or an answer',
  interview_change: 'Why an interview did not take place',
  message: 'A message to somebody else',
  insight: 'Something you were told',
  debrief: 'A debrief',
  question: 'A question of your own',
  commitment: 'Advice or a promise',
  lead: 'A lead',
}
const SAME_PERSON = 'Perhaps the same person, noted twice'

export interface Place {
  label: string
  page: Mention['page']
  page_id: string
  in_trash: boolean
  count: number
}

/** One line for each page and kind of text, in the order in which they came. */
export function placesOf(mentions: Mention[]): Place[] {
  const places = new Map<string, Place>()
  for (const { kind, field, page, page_id, in_trash } of mentions) {
    const label = field === 'display_name' ? SAME_PERSON : (KINDS[kind] ?? 'A text of yours')
    const key = [label, page_id, in_trash].join(' ')
    const known = places.get(key)
    if (known) known.count += 1
    else places.set(key, { label, page, page_id, in_trash, count: 1 })
  }
  return [...places.values()]
}

/** Whether somebody typed the name, give or take capitals and spaces. */
export const isSameName = (typed: string, name: string): boolean => plain(typed) === plain(name)

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').normalize('NFC').toLocaleLowerCase()
