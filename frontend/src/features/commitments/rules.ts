/** The words of commitments, and their order. */
import type { Commitment } from './queries'

export type Kind = Commitment['kind']

interface Words {
  /** What it is, in a list of both. */
  name: string
  /** The button that adds one. */
  add: string
  /** The field that holds it. */
  text: string
  due: string
  /** What is said while nothing came of it, and afterwards. */
  states: Record<Commitment['state'], string>
  /** The buttons that close it. */
  done: string
  dropped: string
}

export const KINDS: Record<Kind, Words> = {
  advice: {
    name: 'Advice they gave',
    add: 'Add advice they gave',
    text: 'What they advised',
    due: 'Try it by',
    states: { open: 'Not tried yet', done: 'Tried', dropped: 'Let go' },
    done: 'I tried it',
    dropped: 'Let it go',
  },
  promise: {
    name: 'Promise you made',
    add: 'Add a promise you made',
    text: 'What you promised',
    due: 'By which day',
    states: { open: 'Open', done: 'Kept', dropped: 'Let go' },
    done: 'I kept it',
    dropped: 'Let it go',
  },
}

/** What is open first, by its day; then what is closed, the latest first. */
export const inOrder = (all: readonly Commitment[]): Commitment[] => [...all].sort(byTurn)

function byTurn(one: Commitment, other: Commitment): number {
  const isOpen = (row: Commitment) => row.state === 'open'
  if (isOpen(one) !== isOpen(other)) return isOpen(one) ? -1 : 1
  if (!isOpen(one)) return compare(other.closed_at ?? '', one.closed_at ?? '')
  return compare(one.due_on ?? NEVER, other.due_on ?? NEVER) || compare(one.created_at, other.created_at)
}

/** After every day that can be written. */
const NEVER = '~'

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** An open one whose day is over; `today` is the day in the user's zone. */
export const isLate = ({ state, due_on }: Pick<Commitment, 'state' | 'due_on'>, today: string): boolean =>
  state === 'open' && due_on !== null && due_on < today
