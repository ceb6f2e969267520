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

/** What the dialog is called for each kind. */
export const TITLES: Record<Kind, string> = {
  request: 'Write the request',
  nudge: 'Follow up',
  introduction_request: 'Ask for an introduction',
  offer_slots: 'Offer some times',
  confirm: 'Confirm the talk',
  reminder: 'Remind them',
  reply: 'Record their reply',
  decline: 'Record their no',
  thank_you: 'Write the thank-you',
  report_back: 'Tell what came of it',
  update: 'Tell how it goes',
  article: 'Share something to read',
  other: 'Another message',
}

export const CHANNELS: Record<Channel, string> = {
  email: 'E-mail',
  letter: 'Letter',
  phone: 'Phone',
  social: 'Social network',
  in_person: 'In person',
}

/** What usually comes from them; everything else from you. */
export const directionOf = (kind: Kind): Direction => (kind === 'reply' || kind === 'decline' ? 'in' : 'out')

export const isKind = (word: string | undefined): word is Kind =>
  word !== undefined && Object.hasOwn(KINDS, word)

/** What is worth offering while an interview is in a state. */
export function kindsFor(state: string): Kind[] {
  switch (state) {
    case 'identified':
      return ['request', 'introduction_request', 'other']
    case 'requested':
      return ['nudge', 'reply', 'decline', 'offer_slots', 'other']
    case 'scheduled':
      return ['confirm', 'reminder', 'reply', 'other']
    case 'held':
      return ['thank_you', 'report_back', 'update', 'article', 'reply']
    default:
      return ['reply', 'other']
  }
}
