/** A field that saves itself: `const notes = useAutosave({ value, save, draftKey })`, then `<SavedIndicator {...notes.state} />`. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { Autosave, type SaveState } from './autosave'
import { dropDraft, keepDraft, readDraft } from './drafts'

interface AutosaveOptions<T> {
  /** What the server has; shown as long as nothing was typed. */
  value: T
  /** Send one value; must reject when it was not stored. */
  save: (value: T) => Promise<unknown>
  /** Keeps unsaved typing in this browser under this name, such as `answer:<id>`. */
  draftKey?: string
  /** Milliseconds of silence before a save. */
  pause?: number
  /** What a draft has to remember besides its value, and how it is taken up again. */
  memory?: Memory
}

interface Memory {
  give: () => unknown
  take: (remembered: unknown) => void
}

interface Draft<T> {
  value: T
  remembered: unknown
}

interface Autosaved<T> {
  value: T
  change: (value: T) => void
  state: SaveState
  /** Save now, for instance before leaving; resolves when done or failed. */
  flush: () => Promise<void>
}

const CLEAN: SaveState = { status: 'clean', problem: null }

export function useAutosave<T>({ value, save, draftKey, pause, memory }: AutosaveOptions<T>): Autosaved<T> {
  const [typed, setTyped] = useState<{ value: T } | null>(null)
  const [state, setState] = useState<SaveState>(CLEAN)
  const latest = useRef({ save, draftKey, memory })
  latest.current = { save, draftKey, memory }

  const [autosave] = useState(
    () =>
      new Autosave<T>({
        ...(pause === undefined ? {} : { pause }),
        save: async (next) => {
          await latest.current.save(next)
          // Typed on meanwhile: the newer text is still a draft.
          setTyped((now) => (now && Object.is(now.value, next) ? null : now))
          if (latest.current.draftKey) await dropDraft(latest.current.draftKey)
        },
        report: setState,
      }),
  )

  const change = useCallback(
    (next: T) => {
      setTyped({ value: next })
      const { draftKey: key, memory: kept } = latest.current
      if (key) void keepDraft(key, { value: next, remembered: kept?.give() } satisfies Draft<T>)
      autosave.change(next)
    },
    [autosave],
  )
  const flush = useCallback(() => autosave.flush(), [autosave])

  useFlushOnLeave(autosave, draftKey === undefined)
  const takeUp = useCallback(
    (draft: Draft<T>) => {
      latest.current.memory?.take(draft.remembered)
      change(draft.value)
    },
    [change],
  )
  useDraft(draftKey, autosave, takeUp)
  return { value: typed ? typed.value : value, change, state, flush }
}

/** Leaving the page, hiding the tab or coming back online saves at once; what would be lost is warned of. */
function useFlushOnLeave<T>(autosave: Autosave<T>, isOnlyHere: boolean): void {
  useEffect(() => {
    const flush = () => void autosave.flush()
    const warn = (event: BeforeUnloadEvent) => isOnlyHere && autosave.isDirty && event.preventDefault()
    document.addEventListener('visibilitychange', flush)
    addEventListener('online', flush)
    addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      removeEventListener('online', flush)
      removeEventListener('beforeunload', warn)
      flush()
    }
  }, [autosave, isOnlyHere])
}

/** Take up a draft that an earlier visit could not save. */
function useDraft<T>(
  key: string | undefined,
  autosave: Autosave<T>,
  takeUp: (draft: Draft<T>) => void,
): void {
  useEffect(() => {
    if (!key) return
    let gone = false
    void readDraft<Draft<T>>(key).then((draft) => {
      if (draft && !gone && !autosave.isDirty) takeUp(draft)
    })
    return () => {
      gone = true
    }
  }, [key, autosave, takeUp])
}
