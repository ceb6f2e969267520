/**
 * The words last selected in the notes. They stay until others are selected or they are dropped: on a phone the
 * selection is gone before the tap on the button arrives.
 */
import { type RefObject, useEffect, useState } from 'react'
import { type Selected, selectedIn } from './selection'

export function useSelected(notes: RefObject<Element | null>) {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const look = () => {
      const now = notes.current && selectedIn(notes.current, getSelection())
      if (now) setSelected(now)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [notes])
  return { selected, drop: () => setSelected(null) }
}
