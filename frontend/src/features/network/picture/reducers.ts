/** How each node and line is drawn at the moment: its colour, and whether it is lit, faded or named. */
import type { Network } from '../people'
import type { Drawn, LineLook, NodeLook } from './graph'
import { colorOf, fade, type Light } from './look'
import { mix, type Palette } from './palette'

/** What the drawing shows now; the reducers read it anew for each frame that needs it. */
export interface Shown {
  palette: Palette
  light: Light
  /** The indexes that are lit, or null when everything is. */
  lit: ReadonlySet<number> | null
}

/** Makes a size so large that it is drawn with at least so many pixels. */
type AtLeast = (size: number, pixels: number) => number

const MOST_NAMED = 40 // so many lit people are all named, where there is room
/** How much of the paper is in the colour of so many lines. */
const GROUNDS = [
  { above: 5_000, share: 0.86 },
  { above: 500, share: 0.7 },
  { above: -1, share: 0.4 },
]
const MY_PIXELS = 7
const WAY_PIXELS = 6

export function nodeReducer(network: Network, shown: Shown, atLeast: AtLeast) {
  const me = network.tangle.rings.length
  return (key: string, data: NodeLook) => {
    const { palette, light, lit } = shown
    const index = Number(key)
    if (index === me)
      return {
        ...data,
        color: palette.accent,
        size: atLeast(data.size, MY_PIXELS),
        forceLabel: true,
        zIndex: 2,
      }
    const color = colorOf(network, index, palette)
    if (lit && !lit.has(index)) return { ...data, color: fade(color, palette), label: null, zIndex: 0 }
    const isOnWay = light.way.includes(index)
    return {
      ...data,
      color,
      size: isOnWay ? atLeast(data.size, WAY_PIXELS) : data.size,
      forceLabel: lit !== null && lit.size <= MOST_NAMED,
      isNeeded: isOnWay || index === light.person,
      zIndex: lit ? 2 : 1,
    }
  }
}

/** The way itself is drawn above all lines, so the lines fade behind it. */
export function lineReducer(graph: Drawn, shown: Shown) {
  // Many lines would outshine the people.
  const ground = GROUNDS.find(({ above }) => graph.size > above)?.share ?? 0
  return (key: string, data: LineLook) => {
    const { palette, light, lit } = shown
    const isLit =
      lit === null || (light.way.length === 0 && graph.extremities(key).every((end) => lit.has(Number(end))))
    const color = mix(palette.dimmed, palette.surface, data.spoke ? 0.75 : ground)
    return { ...data, color: isLit ? color : fade(color, palette), zIndex: isLit ? 1 : 0 }
  }
}
