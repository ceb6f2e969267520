/** What is drawn around the network: rings with their handshakes, the way that is shown, and marks on people. */
import type { Coordinates } from 'sigma/types'
import type { Band } from '../layout/places'
import { type Box, overlap } from './labels'
import { fade } from './look'
import type { Palette } from './palette'

/** Where things stand on the canvas. */
export interface View {
  palette: Palette
  /** From a place of the layout to pixels. */
  place: (at: Coordinates) => Coordinates
}

const RING_WORDS = ['no way yet', '1 handshake', ...[2, 3, 4, 5, 6].map((ring) => `${ring} handshakes`)]
const WORDS = { width: 84, height: 17 } // pixels, of the longest

/** What is written over a ring, and where. */
export interface RingName extends Box {
  words: string
}

/** Over each ring; where rings are narrower than the words, not over all. */
export function ringNames(bands: readonly Band[], place: View['place']): RingName[] {
  const names: RingName[] = []
  for (const { ring, outer } of bands) {
    const { x, y } = place({ x: 0, y: outer + 1.1 })
    const name = { words: RING_WORDS[ring] ?? '', x: x - WORDS.width / 2, y: y - WORDS.height / 2, ...WORDS }
    if (!names.some((other) => overlap(name, other))) names.push(name)
  }
  return names
}

/** A faint circle for each ring. */
export function drawRings(
  context: CanvasRenderingContext2D,
  { palette, place }: View,
  bands: readonly Band[],
): void {
  const me = place({ x: 0, y: 0 })
  context.lineWidth = 1
  context.strokeStyle = palette.line
  for (const { ring, inner, outer } of bands) {
    // Through the people of a single row; under the first of several.
    circle(context, me, place({ x: outer === inner ? inner : inner - 0.9, y: 0 }).x - me.x)
    context.setLineDash(ring === 0 ? [3, 6] : [])
    context.stroke()
  }
}

/** Above the lines, which are many. */
export function drawRingNames(
  context: CanvasRenderingContext2D,
  { palette, place }: View,
  bands: readonly Band[],
): void {
  context.font = `12px ${palette.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineWidth = 4
  context.strokeStyle = palette.surface
  context.fillStyle = palette.dimmed
  for (const { words, x, y, width, height } of ringNames(bands, place)) {
    context.strokeText(words, x + width / 2, y + height / 2)
    context.fillText(words, x + width / 2, y + height / 2)
  }
}

/** A broad line from me along the people of the way. */
export function drawWay(
  context: CanvasRenderingContext2D,
  { palette, place }: View,
  way: readonly Coordinates[],
): void {
  if (way.length === 0) return
  context.beginPath()
  const me = place({ x: 0, y: 0 })
  context.moveTo(me.x, me.y)
  for (const stop of way) {
    const { x, y } = place(stop)
    context.lineTo(x, y)
  }
  context.strokeStyle = palette.accent
  context.lineWidth = 5
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.stroke()
}

export interface Marked extends Coordinates {
  /** In pixels. */
  radius: number
  isFaded: boolean
}

/** Struck through: not to be contacted. */
export function drawStrikes(
  context: CanvasRenderingContext2D,
  { palette, place }: View,
  people: readonly Marked[],
): void {
  for (const { radius, isFaded, ...at } of people) {
    const middle = place(at)
    const reach = radius + Math.min(2, radius / 2)
    context.strokeStyle = isFaded ? fade(palette.danger, palette) : palette.danger
    context.lineWidth = Math.min(2, Math.max(0.75, radius / 3))
    circle(context, middle, reach)
    context.moveTo(middle.x - reach * Math.SQRT1_2, middle.y + reach * Math.SQRT1_2)
    context.lineTo(middle.x + reach * Math.SQRT1_2, middle.y - reach * Math.SQRT1_2)
    context.stroke()
  }
}

/** A rim around the person whose card is open. */
export function drawRim(
  context: CanvasRenderingContext2D,
  { palette, place }: View,
  { radius, x, y }: Marked,
): void {
  circle(context, place({ x, y }), radius + 4)
  context.strokeStyle = palette.ink
  context.lineWidth = 2
  context.stroke()
}

function circle(context: CanvasRenderingContext2D, { x, y }: Coordinates, radius: number): void {
  context.beginPath()
  context.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI)
}
