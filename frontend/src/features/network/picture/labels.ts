/** Names in the picture: on the side away from me, with a rim in the colour of the paper. */
import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import type { LineLook, NodeLook } from './graph'
import type { Palette } from './palette'

type DrawName = NodeLabelDrawingFunction<NodeLook, LineLook>

const SIZE = 13
const AWAY = 4 // pixels between a node and its name

/** How names are written; `weight` is bold for whoever is pointed at. */
export function nameWriter(palette: () => Palette, weight: number): DrawName {
  return (context, node) => {
    const name = node.label
    if (!name) return
    const { ink, surface, font } = palette()
    const side = 'side' in node && node.side === -1 ? -1 : 1
    context.font = `${weight} ${SIZE}px ${font}`
    context.textAlign = side < 0 ? 'right' : 'left'
    context.textBaseline = 'middle'
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = surface
    context.fillStyle = ink
    const x = node.x + side * (node.size + AWAY)
    context.strokeText(name, x, node.y)
    context.fillText(name, x, node.y)
  }
}
