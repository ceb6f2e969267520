/** What is drawn around the network: rings with their handshakes, the way that is shown, and marks on people. */
import type { Coordinates } from 'sigma/types'
import type { Band } from '../layout/places'
import type { Palette } from './palette'

/** Where things stand on the canvas. */
export interface View {
  palette: Palette
  /** From a place of the layout to pixels. */
  place: (at: Coordinates) => Coordinates
}

const RING_WORDS = [
  'no way yet',
  '1 handshake',
  '2 handshakes',
  '3 handshakes',
  '4 handshakes',
  '5 handshakes',
  '6 handshakes',
]

/** A faint circle through the middle of each band. */
export function drawRings(
  context: CanvasRenderingContext2D,
  { palette, place }: View,
  bands: readonly Band[],
): void {
  const me = place({ x: 0, y: 0 })
  for (const { ring, inner, outer } of bands) {
    const radius = place({ x: outer === inner ? inner : inner - 0.9, y: 0 }).x - me.x
    circle(context, me, radius)
    context.strokeStyle = palette.line
    context.lineWidth = 1
    context.setLineDash(ring === 0 ? [3, 6] : [])
    context.stroke()
    const edge = place({ x: 0, y: outer + 1.1 })
    context.font = `12px ${palette.font}`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.lineWidth = 4
    context.setLineDash([])
    context.strokeStyle = palette.surface
    context.strokeText(RING_WORDS[ring] ?? '', edge.x, edge.y)
    context.fillStyle = palette.dimmed
    context.fillText(RING_WORDS[ring] ?? '', edge.x, edge.y)
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
}

/** Struck through: not to be contacted. */
export function drawStrikes(
  context: CanvasRenderingContext2D,
  { palette, place }: View,
  people: readonly Marked[],
): void {
  context.strokeStyle = palette.danger
  context.lineWidth = 2
  for (const { radius, ...at } of people) {
    const middle = place(at)
    circle(context, middle, radius + 2)
    context.stroke()
    const reach = (radius + 2) * Math.SQRT1_2
    context.beginPath()
    context.moveTo(middle.x - reach, middle.y + reach)
    context.lineTo(middle.x + reach, middle.y - reach)
    context.stroke()
  }
}

/** A rim around the person whose card is open. */
export function drawRim(
  context: CanvasRenderingContext2D,
  { palette, place }: View,
  { radius, ...at }: Marked,
): void {
  circle(context, place(at), radius + 4)
  context.strokeStyle = palette.ink
  context.lineWidth = 2
  context.stroke()
}

function circle(context: CanvasRenderingContext2D, { x, y }: Coordinates, radius: number): void {
  context.beginPath()
  context.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI)
}
