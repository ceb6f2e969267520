/** A list of any length that scrolls with the page and draws only what is near the window. */
import { Skeleton } from '@mantine/core'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import classes from './VirtualList.module.css'

/** How many rows before the end more are asked for: a fast thumb passes a hundred while a page is on its way. */
const AHEAD = 100

interface VirtualListProps<T> {
  /** What the list holds, for screen readers: "People". */
  label: string
  items: readonly T[]
  keyOf: (item: T) => string
  /** Pixels of a typical row. */
  estimate: number
  render: (item: T) => ReactNode
  /** How many there are in all, when not all are loaded; those to come are drawn as grey bars. */
  total?: number | undefined
  /** Called when the end comes near. */
  onEnd?: (() => void) | undefined
}

export function VirtualList<T>({ label, items, keyOf, estimate, render, total, onEnd }: VirtualListProps<T>) {
  const box = useRef<HTMLDivElement>(null)
  const rows = useWindowVirtualizer({
    count: Math.max(items.length, total ?? 0),
    estimateSize: () => estimate,
    getItemKey: (index) => (index < items.length ? keyOf(items[index] as T) : index),
    overscan: 8,
    scrollMargin: useOffsetTop(box),
  })
  const drawn = rows.getVirtualItems()
  const last = drawn.at(-1)?.index ?? 0
  useEffect(() => {
    if (items.length > 0 && last >= items.length - AHEAD) onEnd?.()
  }, [last, items.length, onEnd])

  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed absolutely; a ul's own layout is in the way
    <div
      ref={box}
      role="list"
      aria-label={label}
      className={classes.list}
      style={{ height: rows.getTotalSize() }}
    >
      {drawn.map((row) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          key={row.key}
          ref={rows.measureElement}
          role="listitem"
          aria-setsize={total ?? items.length}
          aria-posinset={row.index + 1}
          data-index={row.index}
          className={classes.row}
          style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
        >
          {row.index < items.length ? (
            render(items[row.index] as T)
          ) : (
            <Skeleton height={estimate - 12} my={6} aria-label="Loading" />
          )}
        </div>
      ))}
    </div>
  )
}

/** How far below the top of the document the list begins; filters above it may grow. */
function useOffsetTop(box: React.RefObject<HTMLDivElement | null>): number {
  const [top, setTop] = useState(0)
  // After every render: what stands above the list may have grown.
  useLayoutEffect(() => {
    const now = (box.current?.getBoundingClientRect().top ?? 0) + window.scrollY
    if (Math.abs(now - top) > 1) setTop(now)
  })
  return top
}
