/** How everybody looks in the picture: colour by career, size by closeness, and what is lit or faded. */
import { at, eachNeighbour } from '../layout/tangle'
import type { Network } from '../people'
import { mix, type Palette } from './palette'

/** What is brought out; the rest fades. */
export interface Light {
  /** The people of the way shown, in order; empty for none. */
  way: readonly number[]
  /** Whose card is open. */
  person: number | null
}

/** A radius in units of the layout, where neighbours are at least 1 apart. */
export const radiusOf = (closeness: number): number => 0.24 + 0.04 * closeness
export const MY_RADIUS = 0.7

const FAINT = 0.55 // of somebody whom no way leads to
const FADED = 0.78 // of whatever is not lit

/** The colour of a person: of their first career, or grey. */
export function colorOf({ tangle }: Network, index: number, palette: Palette): string {
  const slot = tangle.groups[index] ?? -1
  const color =
    slot < 0 ? mix(palette.dimmed, palette.surface, 0.35) : (palette.careers[slot % 10] ?? palette.dimmed)
  return at(tangle.rings, index) === 0 ? mix(color, palette.surface, FAINT) : color
}

export const fade = (color: string, palette: Palette): string => mix(color, palette.surface, FADED)

/** The indexes that are lit, or null when everything is: the way shown, else a person and whom they know. */
export function litOf({ adjacency }: Network, { way, person }: Light): ReadonlySet<number> | null {
  if (way.length > 0) return new Set(person === null ? way : [...way, person])
  if (person === null) return null
  const lit = new Set([person])
  eachNeighbour(adjacency, person, (other) => lit.add(other))
  return lit
}
