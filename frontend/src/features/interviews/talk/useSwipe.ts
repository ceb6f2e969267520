/** Swiping left and right with a finger; scrolling and selecting text stay what they are. */
import { type PointerEvent, useRef } from 'react'

/** How far a finger must go sideways, and how much straighter than down. Pixels. */
const FAR = 60
const STRAIGHT = 1.5

/** Handlers for the element that is swiped; `by` is 1 to the left (the next), -1 to the right. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const from = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      const isFinger = event.pointerType === 'touch' && !(event.target instanceof HTMLTextAreaElement)
      from.current = isFinger ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent) => {
      if (!from.current) return
      const across = event.clientX - from.current.x
      const down = event.clientY - from.current.y
      from.current = null
      if (Math.abs(across) > FAR && Math.abs(across) > STRAIGHT * Math.abs(down)) onSwipe(across < 0 ? 1 : -1)
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
