/** A short text to begin with, made of facts. Whoever writes makes it their own. */
import type { Channel, Kind } from './rules'

export interface Facts {
  /** How the other person is addressed. */
  first: string
  /** Who writes. */
  me: string
  /** "service design and rail planning"; empty when it is about no career. */
  careers: string
  organization: string
  minutes: number
  mode: 'in_person' | 'phone' | 'video' | 'email'
  /** Who pointed to them and may be named (R14), else null. */
  referrer: string | null
  commonGround: string
  /** "Thu, 3 Dec 2026, 14:00 CET", when a start is agreed. */
  start: string
  /** "yesterday", when they talked. */
  talked: string
}

export interface Draft {
  subject: string
  text: string
}

const NOTHING: Draft = { subject: '', text: '' }

export function draftFor(kind: Kind, channel: Channel, facts: Facts): Draft {
  const write = DRAFTS[kind]
  if (!write || channel === 'in_person') return NOTHING
  const { subject, lines } = write(facts)
  const said = lines.filter(Boolean).join('\n\n')
  // A telephone call and a short social message have no subject and no letter's frame.
  if (channel === 'phone') return { subject: '', text: said }
  const text = `Dear ${facts.first},\n\n${said}\n\nKind regards\n${facts.me}`.trimEnd()
  return { subject: channel === 'email' ? subject : '', text }
}

type Write = (facts: Facts) => { subject: string; lines: string[] }

const WAYS = { in_person: 'in person', phone: 'by phone', video: 'by video', email: 'by e-mail' }

const request: Write = ({ referrer, careers, organization, minutes, mode, commonGround }) => ({
  subject: careers ? `${minutes} minutes about ${careers}?` : `A question about your work`,
  lines: [
    [
      referrer && `${referrer} suggested that I write to you.`,
      !referrer && commonGround && `We have something in common: ${sentence(commonGround)}`,
      careers
        ? `I am finding out what work in ${careers} is really like`
        : 'I am finding out what your work is really like',
    ]
      .filter(Boolean)
      .join(' ')
      .concat(
        organization
          ? `, and your experience at ${organization} would help me a lot.`
          : ', and your experience would help me a lot.',
      ),
    `Would you have ${minutes} minutes ${WAYS[mode]} in the next two weeks? I am not looking for a job; I would like to learn from your experience.`,
  ],
})

const nudge: Write = ({ careers, minutes }) => ({
  subject: 'Following up on my note',
  lines: [
    `I wrote to you a little while ago about ${careers || 'your work'}. I know how full a week can be.`,
    `Would ${minutes} minutes be possible in the next weeks? If not, is there somebody else you would suggest?`,
  ],
})

const thankYou: Write = ({ talked, careers, referrer }) => ({
  subject: 'Thank you for your time',
  lines: [
    `Thank you for talking with me${talked && ` ${talked}`}${careers && ` about ${careers}`}. Your openness helped me a great deal.`,
    referrer ? `I will tell ${referrer} how well it went.` : '',
    'I will let you know what comes of it.',
  ],
})

const confirm: Write = ({ start, minutes, mode }) => ({
  subject: 'Our conversation',
  lines: [
    `I look forward to our ${minutes} minutes ${WAYS[mode]}${start && ` on ${start}`}. Does that still suit you?`,
  ],
})

const offer: Write = ({ minutes, mode }) => ({
  subject: 'Some times for our conversation',
  lines: [
    `Thank you for making time. For our ${minutes} minutes ${WAYS[mode]}, would one of these suit you?`,
    '– \n– \n– ',
  ],
})

const update: Write = ({ careers }) => ({
  subject: 'How it went on',
  lines: [
    `You helped me think about ${careers || 'my next step'}. I wanted to tell you what has come of it since.`,
  ],
})

const DRAFTS: Partial<Record<Kind, Write>> = {
  request,
  nudge,
  thank_you: thankYou,
  confirm,
  reminder: confirm,
  offer_slots: offer,
  update,
  report_back: update,
}

const sentence = (text: string) => {
  const line = text.split('\n')[0]?.trim() ?? ''
  return /[.!?]$/.test(line) ? line : `${line}.`
}
