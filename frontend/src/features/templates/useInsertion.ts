/** Putting words into a text field where the cursor stands. */
import { useRef } from 'react'

export function useInsertion(text: string, change: (text: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null)
  const insert = (words: string) => {
    const { selectionStart: from = text.length, selectionEnd: to = from } = area.current ?? {}
    change(text.slice(0, from) + words + text.slice(to))
    const end = from + words.length
    // Once the field shows the new text, the cursor stands behind what was put in.
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(end, end)
    })
  }
  return { area, insert }
}
