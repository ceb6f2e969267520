/**
 * Rows put in order with a pointer: the list is shown in the new order while dragging, and stored when let go.
 * Buttons beside each row do the same for the keyboard; the handle is for the pointer alone.
 */
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { moved, stepsTo } from '@/ui/order'

interface Drag {
  id: string
  order: string[]
}

export function useDragOrder(ids: readonly string[], onOrder: (ids: string[]) => void) {
  const list = useRef<HTMLOListElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  useCancelByEscape(drag !== null, () => setDrag(null))

  const handleOf = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ id, order: [...ids] })
    },
    onPointerMove: ({ clientY }: PointerEvent) =>
      setDrag((now) => now && { ...now, order: moved(now.order, now.id, steps(list.current, now, clientY)) }),
    onPointerUp: () => {
      if (drag && drag.order.join() !== ids.join()) onOrder(drag.order)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  })

  return { list, order: drag?.order ?? ids, dragged: drag?.id, handleOf }
}

function steps(list: HTMLElement | null, { id, order }: Drag, y: number): number {
  const boxes = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect())
  return stepsTo(boxes, order.indexOf(id), y)
}

function useCancelByEscape(isDragging: boolean, cancel: () => void) {
  const latest = useRef(cancel)
  latest.current = cancel
  useEffect(() => {
    if (!isDragging) return
    const listen = ({ key }: KeyboardEvent) => key === 'Escape' && latest.current()
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [isDragging])
}
