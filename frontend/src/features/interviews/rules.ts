/** The words of interviews, how they are named, and what comes next with each (R21). */
import { shownName } from '@/features/contacts/rules'
import type { Interview, InterviewRow, InterviewState } from './queries'

export { TOPICS } from '@/features/questions/rules'

export const STATES: Record<InterviewState, string> = {
  identified: 'Identified',
  requested: 'Requested',
  scheduled: 'Scheduled',
  held: 'Held',
  declined: 'Declined',
  no_response: 'No response',
  cancelled: 'Cancelled',
}

export const ENDED: readonly InterviewState[] = ['declined', 'no_response', 'cancelled']
export const isEnded = (state: InterviewState): boolean => ENDED.includes(state)

export const MODES: Record<Interview['mode'], string> = {
  in_person: 'In person',
  phone: 'Phone',
  video: 'Video',
  email: 'E-mail',
}

/** What the place is, by how people meet. */
export const PLACE_LABELS: Record<Interview['mode'], string> = {
  in_person: 'Where',
  phone: 'Number to call',
  video: 'Link to the call',
  email: 'Address to write to',
}

/** R3. */
export const SHORTEST_MINUTES = 15
export const LONGEST_MINUTES = 30
export const DEFAULT_MINUTES = 20

/** "Priya Shah", "Priya Shah and Bo Lind", "Priya Shah, Bo Lind and Ines Roth". */
export function namesOf({ contacts }: Pick<InterviewRow, 'contacts'>): string {
  const names = contacts.map(shownName)
  const last = names.pop()
  if (last === undefined) return 'Nobody yet'
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last
}

/** "Service designer · Fernweh Rail" of the main person, and whether they are in the trash. */
export function whoTheyAre({ contacts: [main] }: Pick<InterviewRow, 'contacts'>): string {
  if (!main) return ''
  const words = [main.display_name && main.role, main.organization_name, main.in_trash && 'in the trash']
  return words.filter(Boolean).join(' · ')
}

/** Without the people and careers in the trash: nothing new can be about them. */
export const presentIn = <Row extends Pick<InterviewRow, 'contacts' | 'careers'>>(interview: Row): Row => ({
  ...interview,
  contacts: interview.contacts.filter(({ in_trash }) => !in_trash),
  careers: interview.careers.filter(({ in_trash }) => !in_trash),
})

/** A talk drifts into one job interview (R23), however often and wherever it is said to have. */
export const followUpKey = (interviewId: string) => `follow-up-${interviewId}`

/** What is still to be done with it; the order is the one in which it is done. */
export type NextStep =
  | 'request'
  | 'schedule'
  | 'prepare'
  | 'talk'
  | 'record'
  | 'debrief'
  | 'thank'
  | 'reopen'
  | 'done'

const MINUTE = 60_000
/** Before this the next thing is to prepare, from then on to talk. */
const BEFORE_START = 30 * MINUTE

type Facts = Pick<
  InterviewRow,
  'state' | 'starts_at' | 'agreed_minutes' | 'researched_at' | 'debriefed_at' | 'thanked_at'
>

export function nextStep(interview: Facts, now = Date.now()): NextStep {
  switch (interview.state) {
    case 'identified':
      return 'request'
    case 'requested':
      return 'schedule'
    case 'scheduled':
      return beforeAndAfter(interview, now)
    case 'held':
      if (!interview.debriefed_at) return 'debrief'
      return interview.thanked_at ? 'done' : 'thank'
    default:
      return 'reopen'
  }
}

function beforeAndAfter({ starts_at, agreed_minutes, researched_at }: Facts, now: number): NextStep {
  const start = Date.parse(starts_at ?? '')
  if (now > start + agreed_minutes * MINUTE) return 'record'
  return researched_at === null && now < start - BEFORE_START ? 'prepare' : 'talk'
}

export type Tab = 'prepare' | 'talk' | 'debrief' | 'messages'
export const TABS: Record<Tab, string> = {
  prepare: 'Prepare',
  talk: 'Talk',
  debrief: 'Debrief',
  messages: 'Messages',
}

/** Where the page opens when the address names no tab. */
export const firstTab = ({ state }: Pick<Interview, 'state'>): Tab =>
  state === 'held' ? 'debrief' : 'prepare'
