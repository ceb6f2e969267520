/** Names in the picture: beside their person where there is room, never over another name. */
import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import type { LineLook, NodeLook } from './graph'
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

/** Writers for all names of one drawing; `wipe` forgets what was written, before the next frame. */
export function namesOf(palette: () => Palette) {
  let taken: Box[] = []
  const writer =
    (weight: number, isAlone: boolean): DrawName =>
    (context, node) => {
      if (!node.label) return
      const name = node.label.length > LONGEST ? `${node.label.slice(0, LONGEST - 1)}…` : node.label
      context.font = `${weight} ${SIZE}px ${palette().font}`
      const room = { x: 0, y: 0, width: context.canvas.clientWidth, height: context.canvas.clientHeight }
      const boxes = boxesBeside(node, context.measureText(name).width)
      const box = boxes.find((each) => within(each, room) && !taken.some((other) => overlap(each, other)))
      if (!box && !isAlone) return
      const chosen = box ?? boxes[0]
      if (!chosen) return
      if (!isAlone) taken.push(chosen)
      write(context, name, chosen, palette())
    }
  return {
    write: writer(500, false),
    /** For whoever is pointed at: over everything else. */
    writeBold: writer(700, true),
    wipe: () => {
      taken = []
    },
  }
}

/** The side away from me, the other side, below, above. */
function boxesBeside(node: Node, width: number): Box[] {
  const away = node.size + AWAY
  const [middle, top] = [node.x - width / 2, node.y - HEIGHT / 2]
  const left = { x: node.x - away - width, y: top, width, height: HEIGHT }
  const right = { x: node.x + away, y: top, width, height: HEIGHT }
  const below = { x: middle, y: node.y + away - 2, width, height: HEIGHT }
  const above = { x: middle, y: node.y - away - HEIGHT + 2, width, height: HEIGHT }
  return 'side' in node && node.side === -1 ? [left, right, below, above] : [right, left, below, above]
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
