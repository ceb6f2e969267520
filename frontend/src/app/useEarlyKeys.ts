/** Keeps what is typed between the key that opens a field and the field that takes it. */
import { useCallback, useEffect, useRef } from 'react'

export interface EarlyKeys {
  /** From this moment on letters are kept; call it in the very event that opens the field. */
  begin: () => void
  /** What was typed since, once: from here on the keys are the page's again. */
  take: () => string
}

export function useEarlyKeys(): EarlyKeys {
  const typed = useRef<string | null>(null)
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const next = typed.current === null ? null : typedOnto(typed.current, event)
      if (next === null) return
      // The letters belong to the field that comes, not to the one that still has the focus.
      event.preventDefault()
      event.stopPropagation()
      typed.current = next
    }
    addEventListener('keydown', keep, true)
    return () => removeEventListener('keydown', keep, true)
  }, [])
  const begin = useCallback(() => {
    typed.current = ''
  }, [])
  const take = useCallback(() => {
    const early = typed.current ?? ''
    typed.current = null
    return early
  }, [])
  return { begin, take }
}

/** Null for a key that writes nothing. */
export function typedOnto(
  text: string,
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): string | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'Backspace') return text.slice(0, -1)
  return [...key].length === 1 ? text + key : null
}
