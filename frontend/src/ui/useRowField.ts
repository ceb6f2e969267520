/** One field of a stored row that saves itself, on the version of the row that the person saw when they began. */
import { useCallback, useRef, useState } from 'react'
import { ChangedElsewhere } from '@/api/merge'
import { isEqual } from '@/api/outbox/entry'
import type { SaveState } from './autosave'
import { useAutosave } from './useAutosave'

interface RowFieldOptions<Row, Value> {
  row: Row
  read: (row: Row) => Value
  /** Store the value, based on this row; resolves to the row as written, throws ChangedElsewhere when it must not. */
  write: (base: Row, value: Value) => Promise<Row>
  /** Milliseconds of silence before a save. Long for what is wrong until complete, such as an address. */
  pause?: number
  /** Keeps unsaved typing in this browser under this name. */
  draftKey?: string
}

export interface RowField<Value> {
  value: Value
  change: (value: Value) => void
  /** Save now, and show what was stored; for `onBlur`. */
  leave: () => void
  state: SaveState
  conflict: Conflict<Value> | null
}

/** A field that others wait for: what is done with the row needs what was typed. */
export interface FlushedField<Value> extends RowField<Value> {
  /** Save now; resolves when it is done or failed. */
  flush: () => Promise<void>
}

export interface Conflict<Value> {
  theirs: Value
  keepMine: () => void
  takeTheirs: () => void
  /** For words: one below the other. */
  keepBoth?: () => void
}

export function useRowField<Row extends { version: number }, Value>(
  options: RowFieldOptions<Row, Value>,
): FlushedField<Value> {
  const { row, read, write, pause, draftKey } = options
  const base = useRef<Row | null>(null)
  const written = useRef<Row | null>(null)
  // What is being typed stays as typed until the field is left: the server trims, a typist's last space must stay.
  const [shown, setShown] = useState<{ value: Value } | null>(null)
  const saved = useAutosave<Value>({
    value: read(row),
    save: async (value) => {
      written.current = await write(base.current ?? newer(row, written.current), value)
      base.current = null
    },
    ...(pause === undefined ? {} : { pause }),
    ...(draftKey === undefined ? {} : { draftKey }),
    // A draft of an earlier visit is still about the row of then: what others wrote since is not overwritten.
    memory: {
      give: () => base.current,
      take: (then) => {
        base.current = then as Row | null
      },
    },
  })
  const { change: store, flush } = saved
  const isConflict = saved.state.problem instanceof ChangedElsewhere
  const change = useCallback(
    (value: Value) => {
      base.current ??= newer(row, written.current)
      setShown({ value })
      store(value)
    },
    [row, store],
  )
  const leave = useCallback(() => {
    setShown(null)
    // A conflict is for the person to settle; trying again would only take the choice off the page.
    if (!isConflict) void flush()
  }, [flush, isConflict])

  return {
    value: shown && !isTheirs() ? shown.value : saved.value,
    change,
    leave,
    flush,
    state: saved.state,
    conflict: conflictOf(saved.state),
  }

  /** Somebody else wrote after us: whoever types on must see it. */
  function isTheirs(): boolean {
    const isOurs = saved.state.status !== 'saved' && saved.state.status !== 'clean'
    if (isOurs || !written.current) return false
    return !isEqual(read(newer(row, written.current)), read(written.current))
  }

  function conflictOf({ problem }: SaveState): Conflict<Value> | null {
    if (!(problem instanceof ChangedElsewhere)) return null
    const latest = problem.latest as Row
    const settle = (value: Value) => {
      base.current = latest
      change(value)
    }
    const theirs = read(latest)
    return { theirs, keepMine: () => settle(saved.value), takeTheirs: () => settle(theirs) }
  }
}

/** What this field wrote may be newer than what the page was drawn with. */
const newer = <Row extends { version: number }>(drawn: Row, written: Row | null): Row =>
  written && written.version > drawn.version ? written : drawn
