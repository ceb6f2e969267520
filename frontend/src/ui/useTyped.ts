/** A text field whose text lives in the address: shown at once, written there after a short pause. */
import { useEffect, useRef, useState } from 'react'

const PAUSE = 150

/** `[what the field shows, what to call with what was typed]`. Back and links change the field, too. */
export function useTyped(stored: string, store: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState(stored)
  const latest = useRef({ store, sent: stored })
  latest.current.store = store

  useEffect(() => {
    // What this field wrote itself comes back late, when more may have been typed.
    if (stored === latest.current.sent) return
    latest.current.sent = stored
    setTyped(stored)
  }, [stored])

  useEffect(() => {
    const words = typed.trim()
    if (words === latest.current.sent) return
    const later = setTimeout(() => {
      latest.current.sent = words
      latest.current.store(words)
    }, PAUSE)
    return () => clearTimeout(later)
  }, [typed])

  return [typed, setTyped]
}
