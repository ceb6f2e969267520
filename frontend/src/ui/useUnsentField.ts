/**
 * Fields of a row that save themselves through the outbox: kept on this device with every keystroke, sent when it
 * can be, by whichever tab is open then.
 */
import { useCallback, useState, useSyncExternalStore } from 'react'
import { ChangedElsewhere } from '@/api/merge'
import { keepAndSend, outbox, sync } from '@/api/outbox'
import { type Fields, isEqual, type Row, type Unsent } from '@/api/outbox/entry'
import type { SyncState } from '@/api/outbox/sync'
import { Problem } from '@/api/problem'
import { account } from '@/api/session'
import type { SaveState } from './autosave'
import type { Conflict, RowField } from './useRowField'

interface UnsentFieldOptions<R extends Row, Value extends Fields> {
  /** Names the sender. */
  kind: string
  /** The row; version 0 while it is unsent itself. */
  row: R
  read: (row: R) => Value
  /** The field that holds words: both versions are shown when somebody else wrote there, too. */
  words: keyof Value & string
  /** What it belongs to, and what the person would call it. */
  of: string
  label: string
}

export const useUnsent = (): readonly Unsent[] => useSyncExternalStore(outbox.subscribe, outbox.snapshot)
export const useSyncState = (): SyncState => useSyncExternalStore(sync.subscribe, sync.snapshot)

export function useUnsentField<R extends Row, Value extends Fields>(
  options: UnsentFieldOptions<R, Value>,
): RowField<Value> {
  const { kind, row, read, of, label, words } = options
  const entry = useEntry(kind, row)
  const state = useSyncState()
  const [typed, setTyped] = useState<Value | null>(null)
  const current = { ...read(row), ...entry?.body } as Value
  // The server trims: a typist's last space stays until the field is left. Somebody else's words show at once.
  const value = typed && sameFields(typed, current) ? typed : current
  const id = entry?.id ?? `${kind}:${row.id}`

  const change = (next: Value) => {
    setTyped(next)
    const body = Object.fromEntries(Object.entries(next).filter(([name, one]) => one !== value[name]))
    const base = row.version === 0 ? null : row
    void keepAndSend({ id, kind, of, label, base, body })
  }
  const leave = useCallback(() => {
    setTyped(null)
    void sync.run()
  }, [])
  return {
    value,
    change,
    leave,
    state: stateOf(entry, state, typed !== null),
    conflict: conflictOf({ entry, read, words }),
  }
}

/** What waits for this row, whatever it was called when it was written. */
function useEntry(kind: string, row: Row): Unsent | undefined {
  const mine = account()
  return useUnsent().find(
    (one) =>
      one.kind === kind &&
      one.account === mine &&
      (one.id === `${kind}:${row.id}` || one.base?.id === row.id),
  )
}

const sameFields = (one: Fields, other: Fields) =>
  Object.keys(other).every((name) => isEqual(one[name], other[name]))

function stateOf(entry: Unsent | undefined, state: SyncState, wasTyped: boolean): SaveState {
  if (!entry) return { status: wasTyped ? 'saved' : 'clean', problem: null }
  const problem = problemOf(entry, state)
  return { status: problem ? 'failed' : 'saving', problem }
}

function problemOf({ trouble }: Unsent, state: SyncState): Problem | null {
  if (trouble?.kind === 'conflict') return new ChangedElsewhere(trouble.latest)
  if (trouble) return new Problem(trouble.problem)
  if (state === 'offline') return Problem.unreachable()
  return state === 'signed-out' ? Problem.signedOut() : null
}

interface Quarrel<R extends Row, Value extends Fields> {
  entry: Unsent | undefined
  read: (row: R) => Value
  words: keyof Value & string
}

function conflictOf<R extends Row, Value extends Fields>({ entry, read, words }: Quarrel<R, Value>) {
  if (entry?.trouble?.kind !== 'conflict') return null
  const theirs = read(entry.trouble.latest as unknown as R)
  const settle = (body: Fields) => {
    void outbox.settle(entry.id, body)
    sync.soon(0)
  }
  const conflict: Conflict<Value> = {
    theirs,
    keepMine: () => settle({}),
    takeTheirs: () => settle({ [words]: theirs[words] }),
    keepBoth: () => settle({ [words]: `${theirs[words]}\n\n${entry.body[words]}` }),
  }
  return conflict
}
