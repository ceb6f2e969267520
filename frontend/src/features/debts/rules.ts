/** The words of what is owed, of what is awaited, and of the links of a chain. */
import type { LinkProps } from '@tanstack/react-router'
import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  Hourglass,
  type LucideIcon,
} from 'lucide-react'
import type { Agenda } from '@/features/agenda/queries'
import { STATES } from '@/features/interviews/rules'
import type { Chain, ChainLink, ChainsOf, Debt, Debtor, Debts, Waiting } from './queries'

/** How a link stands, and how it is said where it has a date. */
export const LINK_STATES: Record<ChainLink['state'], { words: string; dated?: string; icon: LucideIcon }> = {
  done: { words: 'Done', dated: 'Done', icon: CircleCheck },
  due: { words: 'Due', dated: 'Due', icon: CircleDot },
  late: { words: 'Late', dated: 'Was due', icon: CircleAlert },
  waiting: { words: 'Waiting', dated: 'Waiting since', icon: Hourglass },
  open: { words: 'To come', icon: Circle },
  not_needed: { words: 'Not needed', icon: CircleDashed },
}

/** A link's date says something about it, unless it is yet to come or not needed. */
export const isDated = ({ state, at }: Pick<ChainLink, 'state' | 'at'>): boolean =>
  Boolean(at && LINK_STATES[state].dated)

const WHEN: readonly ChainLink['key'][] = ['held', 'scheduled', 'request']

/** The day that a chain is remembered by; null while nobody was asked. */
export const dateOf = ({ links }: Pick<Chain, 'links'>): string | null =>
  WHEN.map((key) => links.find((link) => link.key === key)?.at).find(Boolean) ?? null

/** What tells one chain from the others on display: whom it is with, or which conversation it is about. */
export function titleOf(chain: Pick<Chain, 'contact_name' | 'interview_state'>, of: ChainsOf): string {
  if ('interview_id' in of) return chain.contact_name
  return chain.interview_state
    ? `Conversation: ${STATES[chain.interview_state].toLowerCase()}`
    : 'No conversation yet'
}

/** What is open: without what was put off, which is told apart, and without what was dismissed. */
export function openDebts({ people }: Pick<Debts, 'people'>, agenda: Pick<Agenda, 'snoozed' | 'dismissed'>) {
  const owed = new Set(people.flatMap(({ debts }) => debts.map(({ id }) => id)))
  const away = new Set([...agenda.snoozed, ...agenda.dismissed].map(({ id }) => id))
  return {
    people: people
      .map((debtor) => ({ ...debtor, debts: debtor.debts.filter(({ id }) => !away.has(id)) }))
      .filter(({ debts }) => debts.length > 0),
    putOff: agenda.snoozed.filter(({ id }) => owed.has(id)),
  }
}

type Owing = Pick<Debtor, 'debts'>

const debtsOf = (people: readonly Owing[]) => people.flatMap(({ debts }) => debts)

/** "11 things for 4 people; 2 are late." */
export function owedInShort(people: readonly Owing[]): string {
  const debts = debtsOf(people)
  const late = debts.filter(({ urgency }) => urgency === 'late').length
  const things = debts.length === 1 ? 'One thing' : `${debts.length} things`
  const whom = people.length === 1 ? 'one person' : `${people.length} people`
  const overdue = late === 0 ? '' : `; ${late === 1 ? 'one is' : `${late} are`} late`
  return `${things} for ${whom}${overdue}.`
}

const KINDS: Record<Debt['kind'], [one: string, many: string]> = {
  thanks: ['thank-you', 'thank-yous'],
  answer: ['answer', 'answers'],
  promise: ['promise to keep', 'promises to keep'],
  advice: ['piece of advice to try', 'pieces of advice to try'],
  outcome: ['outcome to tell', 'outcomes to tell'],
  introduction: ['introduction to make', 'introductions to make'],
  touch: ['person to keep in touch with', 'people to keep in touch with'],
}

/** "2 thank-yous · 1 answer": how much of each kind. */
export const kindsInShort = (people: readonly Owing[]): string =>
  Object.entries(KINDS)
    .map(([kind, [one, many]]) => {
      const count = debtsOf(people).filter((debt) => debt.kind === kind).length
      return count > 0 && `${count} ${count === 1 ? one : many}`
    })
    .filter(Boolean)
    .join(' · ')

/** What somebody was asked for. */
export function askedFor({ kind, about }: Pick<Waiting, 'kind' | 'about'>): string {
  if (kind === 'conversation') return 'You asked for a conversation'
  if (kind === 'referral') return about ? `You asked about ${about}` : 'You asked for an introduction'
  return about
    ? `You asked whether they want to meet ${about}`
    : 'You asked whether they want to meet somebody'
}

/** Where their answer is recorded. */
export function answerOf({ kind, contact_id, contact_name, interview_id }: Waiting): LinkProps {
  if (interview_id)
    return {
      to: '/interviews/$interviewId',
      params: { interviewId: interview_id },
      search: { tab: 'messages', record: 'reply' },
    }
  if (kind === 'introduction') return { to: '/outreach/introductions', search: { q: contact_name } }
  return { to: '/people/$contactId', params: { contactId: contact_id }, search: { tab: 'ties' } }
}
