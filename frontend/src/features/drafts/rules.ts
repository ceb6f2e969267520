/** What the composer's address holds, what each purpose needs, and the words around sending. */
import type { Schemas } from '@/api/types'
import { PURPOSES, type Purpose } from '@/features/templates/rules'
import { asId, asText, asWord } from '@/ui/searchParams'

export type Channel = Schemas['MessageChannel']

/** `/outreach/write?…`: a message to somebody, for something, about something. */
export interface WriteSearch {
  contact?: string | undefined
  /** `request` leaves to Grapevine which of the requests fits. */
  purpose?: Purpose | 'request' | undefined
  interview?: string | undefined
  referral?: string | undefined
  commitment?: string | undefined
  /** Whom it is about, besides the person it goes to. */
  third?: string | undefined
  /** A kept draft; it knows all of the above. */
  draft?: string | undefined
  /** The text is shown large, to be read out or copied by hand. */
  script?: true | undefined
}

const WANTED = { ...PURPOSES, request: '' }

export function parseWriteSearch(raw: Record<string, unknown>): WriteSearch {
  const fields = {
    contact: asId(raw.contact),
    purpose: asWord(raw.purpose, WANTED),
    interview: asId(raw.interview),
    referral: asId(raw.referral),
    commitment: asId(raw.commitment),
    third: asId(raw.third),
    draft: asId(raw.draft),
    script: raw.script === true || undefined,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Whom a message is to, what it is for, and what it belongs to; as the API calls them. */
export interface About {
  contact_id: string
  purpose: Purpose
  interview_id: string | null
  referral_id: string | null
  commitment_id: string | null
  third_contact_id: string | null
}

const THIRD: readonly Purpose[] = ['introduction_request', 'introduction_offer', 'introduce_two']

/** Whether a message is about somebody else than the person it goes to. */
export const isAboutAThird = (purpose: Purpose): boolean => THIRD.includes(purpose)

/** The choice of purposes, in the order of the journey. */
export const GROUPS: readonly { title: string; purposes: readonly Purpose[] }[] = [
  {
    title: 'Ask for a talk',
    purposes: [
      'request_cold',
      'request_shared_background',
      'request_referred',
      'phone_script',
      'social_request',
      'second_person',
    ],
  },
  { title: 'Find people', purposes: ['introduction_request', 'spread_the_word'] },
  { title: 'Follow up', purposes: ['nudge', 'phone_follow_up'] },
  { title: 'Arrange it', purposes: ['offer_slots', 'confirm', 'day_before_reminder'] },
  { title: 'Answer them', purposes: ['reply_to_no', 'reply_to_send_questions', 'reply_to_send_resume'] },
  { title: 'Say thank you', purposes: ['thank_you_email', 'thank_you_typed', 'thank_you_handwritten'] },
  {
    title: 'Tell them',
    purposes: [
      'report_back_advice',
      'report_back_referral',
      'progress_update',
      'share_article',
      'announce_decision',
    ],
  },
  { title: 'Introduce two people', purposes: ['introduction_offer', 'introduce_two'] },
]

/** Which request fits: whoever pointed to them comes first, then what you share. */
export function requestFor(known: { hasReferrer: boolean; commonGround: string }): Purpose {
  if (known.hasReferrer) return 'request_referred'
  return known.commonGround.trim() ? 'request_shared_background' : 'request_cold'
}

/** Characters that a short message on a social network has. */
export const SOCIAL_CHARACTERS = 200

/** Whether a message is said, not written. */
export const isSpoken = (channel: Channel): boolean => channel === 'phone' || channel === 'in_person'

/** The last step, in the words of the channel. */
export const sentLabel = (channel: Channel): string => (isSpoken(channel) ? 'I said it' : 'I sent it')

/** What the large view is good for. */
export const SCRIPTS: Partial<Record<Channel, string>> = {
  phone: 'Read it large',
  in_person: 'Read it large',
  letter: 'Copy it by hand',
}

/** `/outreach/drafts?…` */
export interface DraftsSearch {
  q?: string
  trash?: true
}

export const parseDraftsSearch = (raw: Record<string, unknown>): DraftsSearch => {
  const q = asText(raw.q)
  return { ...(q && { q }), ...(raw.trash ? { trash: true } : {}) }
}
