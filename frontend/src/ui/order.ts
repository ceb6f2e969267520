/** Lists that the person puts in order. */

/** The ids with one moved by some places; unchanged at the ends. */
export function moved(ids: readonly string[], id: string, by: number): string[] {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return [...ids]
  const rest = ids.filter((one) => one !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

interface Box {
  top: number
  bottom: number
}

/**
 * Where a dragged row belongs, as steps from where it stands: 0 unless the pointer is past the middle of
 * another row, so that rows of different heights do not flicker between two orders.
 */
export function stepsTo(boxes: readonly Box[], from: number, y: number): number {
  const middle = ({ top, bottom }: Box) => (top + bottom) / 2
  const above = boxes.findIndex((box, at) => at < from && y < middle(box))
  if (above >= 0) return above - from
  const below = boxes.findLastIndex((box, at) => at > from && y > middle(box))
  return below >= 0 ? below - from : 0
}

/** What a row knows of its place in such a list. */
export interface RowOrder {
  isFirst: boolean
  isLast: boolean
  move: (by: number) => void
}

export const orderOf = (at: number, length: number, move: RowOrder['move']): RowOrder => ({
  isFirst: at === 0,
  isLast: at === length - 1,
  move,
})
