/** In which direction from me everybody stands: friends of friends side by side, children near their parents. */
import { apart, normal, TURN } from './circle'
import { type Adjacency, at, eachNeighbour, type Tangle } from './tangle'

const SWEEPS = 6
const OWN_PLACE = 0.5 // how strongly a person holds on to their place, in strengths of a tie

/** The angle at which each person would best stand, in [0, one turn); several may ask for the same. */
export function directions(tangle: Tangle, adjacency: Adjacency): Float64Array {
  const members = membersOf(tangle.rings)
  const angles = new Float64Array(tangle.rings.length)
  const shares = sharesOf(tangle.rings, adjacency)
  deal(friendsTogether(members[1] ?? [], 1, tangle, adjacency), shares, angles)
  deal(friendsTogether(members[0] ?? [], 0, tangle, adjacency), shares, angles)

  let [best, least] = [angles.slice(), Number.POSITIVE_INFINITY]
  for (let sweep = 0; sweep <= SWEEPS; sweep++) {
    for (const ring of members.slice(2)) followParents(ring, tangle.rings, adjacency, angles)
    const now = tangled(tangle, angles)
    if (now < least) [best, least] = [angles.slice(), now]
    rearrange(members[1] ?? [], tangle.rings, adjacency, shares, angles)
  }
  return best
}

/** The indexes of each ring, from 0 (no way yet) to the outermost. */
export function membersOf(rings: Uint8Array): number[][] {
  const members: number[][] = Array.from({ length: rings.reduce((a, b) => Math.max(a, b), 0) + 1 }, () => [])
  for (const [person, ring] of rings.entries()) members[ring]?.push(person)
  return members
}

/** How wide a slice each person takes: whoever leads to others needs room for them. */
function sharesOf(rings: Uint8Array, adjacency: Adjacency): Float64Array {
  const shares = new Float64Array(rings.length).fill(1)
  for (const [person, ring] of rings.entries()) {
    if (ring < 2) continue
    let [parent, strongest] = [-1, 0]
    eachNeighbour(adjacency, person, (other, strength) => {
      if (rings[other] === ring - 1 && strength > strongest) [parent, strongest] = [other, strength]
    })
    if (parent >= 0) shares[parent] = at(shares, parent) + 0.5
  }
  return shares
}

/** An order in which those who know each other, or the same stranger, follow one another. */
function friendsTogether(
  people: readonly number[],
  ring: number,
  { rings, groups }: Tangle,
  adjacency: Adjacency,
): number[] {
  const seen = new Uint8Array(rings.length)
  const order: number[] = []
  const stack: number[] = []
  const meet = (person: number) => {
    if (seen[person]) return
    if (rings[person] !== ring && rings[person] !== ring + 1) return
    seen[person] = 1
    stack.push(person)
  }
  for (const start of people.toSorted((a, b) => at(groups, b) - at(groups, a) || a - b)) {
    meet(start)
    for (let person = stack.pop(); person !== undefined; person = stack.pop()) {
      if (rings[person] === ring) order.push(person)
      eachNeighbour(adjacency, person, meet)
    }
  }
  return order
}

/** Around the circle in this order, each in the middle of their share. */
function deal(order: readonly number[], shares: Float64Array, angles: Float64Array): void {
  const whole = order.reduce((sum, person) => sum + at(shares, person), 0)
  let done = 0
  for (const person of order) {
    angles[person] = (TURN * (done + at(shares, person) / 2)) / whole
    done += at(shares, person)
  }
}

/** Everybody of a ring in the mean direction of those who can introduce them. */
function followParents(
  ring: readonly number[],
  rings: Uint8Array,
  adjacency: Adjacency,
  angles: Float64Array,
): void {
  for (const person of ring) {
    const inward = at(rings, person) - 1
    angles[person] = meanOf(person, 0, (other) => rings[other] === inward, adjacency, angles)
  }
}

/** The first ring again, each drawn towards the people they know. */
function rearrange(
  ring: readonly number[],
  rings: Uint8Array,
  adjacency: Adjacency,
  shares: Float64Array,
  angles: Float64Array,
): void {
  const near = (other: number) => rings[other] === 1 || rings[other] === 2
  const wish = new Map(
    ring.map((person) => [person, meanOf(person, OWN_PLACE, near, adjacency, angles)] as const),
  )
  deal(
    ring.toSorted((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b),
    shares,
    angles,
  )
}

function meanOf(
  person: number,
  own: number,
  counts: (other: number) => boolean,
  adjacency: Adjacency,
  angles: Float64Array,
): number {
  let x = own * Math.cos(at(angles, person))
  let y = own * Math.sin(at(angles, person))
  eachNeighbour(adjacency, person, (other, strength) => {
    if (!counts(other)) return
    x += strength * Math.cos(at(angles, other))
    y += strength * Math.sin(at(angles, other))
  })
  return normal(Math.atan2(y, x))
}

/** How far all ties reach around the circle, the strong ones counting more: less is easier to read. */
function tangled({ ends, strengths }: Tangle, angles: Float64Array): number {
  let sum = 0
  for (const [pair, strength] of strengths.entries())
    sum += strength * apart(at(angles, at(ends, 2 * pair)), at(angles, at(ends, 2 * pair + 1)))
  return sum
}
