/** Names in the picture: beside their person where there is room, never over another name. */
import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import { type LineLook, type NodeLook, SIDES, type Side } from './graph'
import type { Palette } from './palette'

type DrawName = NodeLabelDrawingFunction<NodeLook, LineLook>
type Node = Parameters<DrawName>[1]

/** Where a name may stand: its box in pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const SIZE = 13
const HEIGHT = 17
const AWAY = 4 // pixels between a person and the name
const LONGEST = 28 // letters

/** Writers for all names of one drawing; `wipe` begins a frame. `reserved`: what no name may cover. */
export function namesOf(palette: () => Palette, reserved: () => readonly Box[]) {
  let frame: Map<string, Box> | null = null
  const writer =
    (weight: number, isPointedAt: boolean): DrawName =>
    (context, node) => {
      if (!node.label) return
      // Only now in a frame is it known where things stand.
      frame ??= new Map(reserved().map((box, index) => [`reserved ${index}`, box]))
      const name = node.label.length > LONGEST ? `${node.label.slice(0, LONGEST - 1)}…` : node.label
      context.font = `${weight} ${SIZE}px ${palette().font}`
      const key = 'key' in node ? String(node.key) : ''
      // Whoever is pointed at is named over everything else, where the name stands already.
      const box = frame.get(key) ?? boxFor(node, context, name, isPointedAt ? [] : [...frame.values()])
      if (!box) return
      if (!isPointedAt) frame.set(key, box)
      write(context, name, box, palette())
    }
  return {
    write: writer(500, false),
    /** For whoever is pointed at. */
    writeBold: writer(700, true),
    wipe: () => {
      frame = null
    },
  }
}

/** Where a name finds room: the lit may stand anywhere around, those on the way are written at any rate. */
function boxFor(
  node: Node,
  context: CanvasRenderingContext2D,
  name: string,
  taken: readonly Box[],
): Box | undefined {
  const room = { x: 0, y: 0, width: context.canvas.clientWidth, height: context.canvas.clientHeight }
  const boxes = boxesBeside(node, context.measureText(name).width)
  const isFree = (box: Box) => within(box, room) && !taken.some((other) => overlap(box, other))
  const free = (node.forceLabel ? boxes : boxes.slice(0, 1)).find(isFree)
  const isNeeded = node.highlighted || ('isNeeded' in node && node.isNeeded === true)
  return free ?? (isNeeded ? (boxes.find((box) => within(box, room)) ?? boxes[0]) : undefined)
}

/** The side away from me first, then the others. */
function boxesBeside(node: Node, width: number): Box[] {
  const away = node.size + AWAY
  const [middle, top] = [node.x - width / 2, node.y - HEIGHT / 2]
  const boxes: Record<Side, Box> = {
    left: { x: node.x - away - width, y: top, width, height: HEIGHT },
    right: { x: node.x + away, y: top, width, height: HEIGHT },
    below: { x: middle, y: node.y + away - 2, width, height: HEIGHT },
    above: { x: middle, y: node.y - away - HEIGHT + 2, width, height: HEIGHT },
  }
  const first = 'side' in node ? (node.side as Side) : 'right'
  return [boxes[first], ...SIDES.filter((side) => side !== first).map((side) => boxes[side])]
}

const within = (box: Box, room: Box) =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** With a rim in the colour of the paper, so that lines behind do not cross the letters. */
function write(context: CanvasRenderingContext2D, name: string, box: Box, { ink, surface }: Palette): void {
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = surface
  context.fillStyle = ink
  context.strokeText(name, box.x, box.y + box.height / 2)
  context.fillText(name, box.x, box.y + box.height / 2)
}
