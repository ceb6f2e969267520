/** The words of messages: kinds, channels, directions. */
import type { Message } from './queries'

export type Kind = Message['kind']
export type Channel = Message['channel']
export type Direction = Message['direction']

export const KINDS: Record<Kind, string> = {
  request: 'Request',
  nudge: 'Follow-up',
  introduction_request: 'Request for an introduction',
  offer_slots: 'Offer of times',
  confirm: 'Confirmation',
  reminder: 'Reminder',
  reply: 'Reply',
  decline: 'Decline',
  thank_you: 'Thank-you',
  report_back: 'Report back',
  update: 'Update',
  article: 'Article',
  other: 'Other',
}

export const CHANNELS: Record<Channel, string> = {
  email: 'E-mail',
  letter: 'Letter',
  phone: 'Phone',
  social: 'Social network',
  in_person: 'In person',
}

export const DIRECTIONS: Record<Direction, string> = { in: 'They did', out: 'You did' }

/** What usually comes from them; everything else from you. */
export const directionOf = (kind: Kind): Direction => (kind === 'reply' || kind === 'decline' ? 'in' : 'out')

/** What can be recorded that was not written here, and what the form is called. */
export const RECORDS = {
  reply: 'Record their reply',
  decline: 'Record their no',
  other: 'Record something else',
} as const
export type Recorded = keyof typeof RECORDS

/** What is written to them in the composer; `request` leaves to it which request fits. */
export const WRITES = {
  request: 'Write the request',
  introduction_request: 'Ask for an introduction',
  nudge: 'Follow up',
  offer_slots: 'Offer some times',
  confirm: 'Confirm the talk',
  day_before_reminder: 'Remind them',
  thank_you_email: 'Write the thank-you',
  report_back_advice: 'Tell what came of it',
  progress_update: 'Tell how it goes',
  share_article: 'Share something to read',
  reply_to_no: 'Answer their no',
} as const
export type Write = keyof typeof WRITES

/** What is worth writing while an interview is in a state; what is done comes last. */
export function writesFor({ state, thanked_at }: { state: string; thanked_at: string | null }): Write[] {
  switch (state) {
    case 'identified':
      return ['request', 'introduction_request']
    case 'requested':
      return ['nudge', 'offer_slots']
    case 'scheduled':
      return ['confirm', 'day_before_reminder']
    case 'held':
      return thanked_at
        ? ['report_back_advice', 'progress_update', 'share_article', 'thank_you_email']
        : ['thank_you_email', 'report_back_advice', 'progress_update', 'share_article']
    case 'declined':
      return ['reply_to_no']
    default:
      return []
  }
}

/** What the button at the top of the page writes already (R21). */
export const writtenAbove = (step: string): Write | null =>
  step === 'request' ? 'request' : step === 'thank' ? 'thank_you_email' : null
