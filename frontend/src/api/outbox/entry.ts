/** A write that the server has not confirmed yet, and the laws of such writes. Values in, values out. */
import type { ProblemDocument } from '../problem'

export type Fields = Record<string, unknown>
export interface Row {
  id: string
  version: number
}

export interface Unsent {
  /** One for each row and kind: `answer:<question>`. */
  id: string
  /** Names who can send it. */
  kind: string
  /** Whose it is: sent in nobody else's name. */
  account: string
  /** What it belongs to, such as an interview. */
  of: string
  /** What the person would call it. */
  label: string
  /** Its turn; counted, so that a clock that jumps changes no order. */
  turn: number
  /** Counts the changes of this entry; with the tab that made the last one, two tabs notice each other. */
  rev: number
  by: string
  /** Makes sending it twice safe. */
  key: string
  /** The row as it was when the person began; null while the row itself is unsent, and for what is new. */
  base: Row | null
  /** The fields as the person wants them. */
  body: Fields
  /** What was sent before and may have arrived without our hearing of it. */
  tried: Fields[]
  /** Why it cannot be sent as it is: the person decides. */
  trouble: Trouble | null
}

export type Trouble =
  | { kind: 'conflict'; latest: Row & Fields }
  | { kind: 'refused'; problem: Pick<ProblemDocument, 'status' | 'code' | 'title' | 'detail'> }

export type Change = Pick<Unsent, 'id' | 'kind' | 'account' | 'of' | 'label' | 'base' | 'body'> & {
  /** Where the caller may send the same again; else a new one. */
  key?: string
}

type Fresh = Pick<Unsent, 'turn' | 'key' | 'by'>

/** How many earlier tries are remembered: own words that come back are no quarrel. */
const REMEMBERED = 5

/** The change on top of what waits for the same row; what the person first saw stays the base. */
export function coalesced(waiting: Unsent | undefined, change: Change, fresh: Fresh): Unsent {
  if (!waiting) return { ...fresh, ...change, key: change.key ?? fresh.key, rev: 1, tried: [], trouble: null }
  return {
    ...waiting,
    by: fresh.by,
    body: { ...waiting.body, ...change.body },
    rev: waiting.rev + 1,
    // A refusal is worth another try once something changed; a quarrel waits for the person.
    trouble: waiting.trouble?.kind === 'conflict' ? waiting.trouble : null,
  }
}

/** What to store where `stored` lies, written by a tab that last saw `known`: no version covers another unseen. */
export function onTopOf(stored: Unsent | undefined, known: Unsent | undefined, ours: Unsent): Unsent {
  if (!stored) return ours
  const rev = Math.max(ours.rev, stored.rev + 1)
  const isSeen = stored.by === ours.by || (stored.by === known?.by && stored.rev === known.rev)
  const body = { ...stored.body, ...ours.body }
  const trouble = ours.trouble ?? quarrelOf(stored)
  if (isSeen || trouble || Object.keys(ours.body).every((name) => isSameIn(name, stored, ours)))
    return { ...ours, rev, body, trouble }
  const latest = { id: '', version: 0, ...stored.base, ...stored.body }
  return { ...ours, rev, body, trouble: { kind: 'conflict', latest } }
}

const quarrelOf = ({ trouble }: Unsent) => (trouble?.kind === 'conflict' ? trouble : null)

const isSameIn = (name: string, one: Unsent, other: Unsent) =>
  !(name in one.body) || isEqual(one.body[name], other.body[name])

/** After `sent` reached the server as `row`: nothing, or what was typed meanwhile, based on the row. */
export function afterSent(now: Unsent | undefined, sent: Unsent, row: Row | null): Unsent | undefined {
  if (now && now.key !== sent.key) return now
  if (!now || now.rev === sent.rev || !row) return undefined
  const body = Object.fromEntries(
    Object.entries(now.body).filter(([name, value]) => !isEqual(sent.body[name], value)),
  )
  return Object.keys(body).length === 0 ? undefined : { ...now, base: row, body, tried: [] }
}

export const afterTry = (entry: Unsent): Unsent => ({
  ...entry,
  tried: [...entry.tried.filter((body) => !isEqual(body, entry.body)), entry.body].slice(-REMEMBERED),
})

/** Whether a field of `body` says something else by now than the person saw, wants, or sent before. */
export function quarrels(entry: Unsent, latest: Row & Fields, names: readonly string[]): boolean {
  const base = (entry.base ?? {}) as Fields
  return names
    .filter((name) => name in entry.body)
    .some((name) => {
      const expected = [base[name], entry.body[name], ...entry.tried.map((body) => body[name])]
      return !expected.some((value) => isEqual(value, latest[name]))
    })
}

/** The server trims and composes what it stores. */
export const isEqual = (one: unknown, other: unknown): boolean => plain(one) === plain(other)

const plain = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value.normalize('NFC').trim()) : JSON.stringify(value)
