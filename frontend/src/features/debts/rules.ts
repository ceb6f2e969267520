/** The words of what is owed, of what is awaited, and of the links of a chain. */
import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  Hourglass,
  type LucideIcon,
} from 'lucide-react'
import type { ChainLink, Debts, Waiting } from './queries'

export const LINK_STATES: Record<ChainLink['state'], { words: string; icon: LucideIcon }> = {
  done: { words: 'done', icon: CircleCheck },
  due: { words: 'due', icon: CircleDot },
  late: { words: 'late', icon: CircleAlert },
  waiting: { words: 'waiting', icon: Hourglass },
  open: { words: 'to come', icon: Circle },
  not_needed: { words: 'not needed', icon: CircleDashed },
}

/** "Owed to 4 people; 2 things are late." */
export function owedInShort({ people, owed, late }: Pick<Debts, 'people' | 'owed' | 'late'>): string {
  if (owed === 0) return 'You owe nobody anything.'
  const things = owed === 1 ? 'One thing' : `${owed} things`
  const whom = people.length === 1 ? 'one person' : `${people.length} people`
  const overdue = late === 0 ? '' : `; ${late === 1 ? 'one is' : `${late} are`} late`
  return `${things} for ${whom}${overdue}.`
}

/** What somebody was asked for. */
export function askedFor({ kind, about }: Pick<Waiting, 'kind' | 'about'>): string {
  if (kind === 'conversation') return 'You asked for a conversation'
  if (kind === 'referral') return about ? `You asked about ${about}` : 'You asked for an introduction'
  return about
    ? `You asked whether they want to meet ${about}`
    : 'You asked whether they want to meet somebody'
}
