/** Where everybody stands in the picture: me in the middle, a band for each handshake. Pure, and always the same. */
import { spread, TURN } from './circle'
import { directions, membersOf } from './order'
import { adjacencyOf, at, type Tangle } from './tangle'

/** The least distance between two people of one ring; nobody is drawn wider than this. */
export const SPACING = 1
const ROOMY = 1.4 // what each person gets while the ring is not crowded
const BAND = 3.5 // the least room between one ring and the next
const LARGEST_STEP = 8 // a ring that needs more than this gets a second row

/** A ring as it was drawn, to show how many handshakes it is away. */
export interface Band {
  /** 1 to 6; 0 for those whom no way leads to yet. */
  ring: number
  inner: number
  outer: number
}

export interface Places {
  x: Float32Array
  y: Float32Array
  bands: Band[]
}

interface Row {
  radius: number
  people: number[]
  capacity: number
}

/** Places for everybody; I stand at (0, 0). Takes well under a second for ten thousand people. */
export function placesOf(tangle: Tangle): Places {
  const count = tangle.rings.length
  const places: Places = { x: new Float32Array(count), y: new Float32Array(count), bands: [] }
  const angles = directions(tangle, adjacencyOf(tangle))
  const [unreached = [], ...reached] = membersOf(tangle.rings)
  let edge = 0
  for (const [index, people] of [...reached, unreached].entries()) {
    if (people.length === 0) continue
    const rows = rowsFor(people.length, edge)
    seat(people, rows, index === 0 ? tangle.closeness : null, angles)
    for (const row of rows) settle(row, angles, places)
    const [inner, outer] = [rows[0]?.radius ?? 0, rows.at(-1)?.radius ?? 0]
    places.bands.push({ ring: index < reached.length ? index + 1 : 0, inner, outer })
    edge = outer
  }
  return places
}

/** As many rows as so many people need, outwards from the ring before. */
function rowsFor(count: number, edge: number): Row[] {
  const wanted = (count * ROOMY) / TURN
  let radius = Math.min(Math.max(wanted, edge + BAND), edge + LARGEST_STEP)
  const rows: Row[] = []
  for (let room = 0; room < count; radius += SPACING) {
    const capacity = Math.floor((TURN * radius) / (SPACING * 1.05))
    rows.push({ radius, people: [], capacity })
    room += capacity
  }
  return rows
}

/** Who sits in which row: those close to me inside; otherwise all rows alike, so that nobody has to move far. */
function seat(
  people: readonly number[],
  rows: Row[],
  closeness: Uint8Array | null,
  angles: Float64Array,
): void {
  if (closeness) {
    const order = people.toSorted((a, b) => at(closeness, b) - at(closeness, a) || a - b)
    let taken = 0
    for (const row of rows) {
      row.people = order.slice(taken, taken + row.capacity)
      taken += row.people.length
    }
    return
  }
  for (const person of people.toSorted((a, b) => at(angles, a) - at(angles, b) || a - b))
    emptiest(rows).people.push(person)
}

const emptiest = (rows: Row[]): Row =>
  rows.reduce((least, row) => (filled(row) < filled(least) ? row : least))

const filled = (row: Row) => (row.people.length + 1) / row.capacity

/** Everybody of a row as near to their direction as the neighbours allow. */
function settle({ radius, people }: Row, angles: Float64Array, { x, y }: Places): void {
  const order = people.toSorted((a, b) => at(angles, a) - at(angles, b) || a - b)
  // The straight distance is a little less than the one along the circle.
  const gap = 2 * Math.asin(Math.min(1, SPACING / (2 * radius)))
  const settled = spread(
    Float64Array.from(order, (person) => at(angles, person)),
    gap,
  )
  for (const [place, person] of order.entries()) {
    // From the top, clockwise, as a clock is read.
    x[person] = radius * Math.sin(at(settled, place))
    y[person] = radius * Math.cos(at(settled, place))
  }
}
