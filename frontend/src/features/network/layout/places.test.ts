/** The picture's places: everybody has one, nobody stands on anybody, and it is the same every time. */
import { describe, expect, test } from 'vitest'
import { placesOf, SPACING } from './places'
import { at, type Tangle } from './tangle'

interface Drawn {
  rings: number[]
  ties?: [number, number][]
  closeness?: number[]
  groups?: number[]
}

function tangle({ rings, ties = [], closeness = [], groups = [] }: Drawn): Tangle {
  return {
    rings: Uint8Array.from(rings),
    closeness: Uint8Array.from(rings, (_, i) => closeness[i] ?? 0),
    groups: Int16Array.from(rings, (_, i) => groups[i] ?? -1),
    ends: Int32Array.from(ties.flat()),
    strengths: new Uint8Array(ties.length).fill(3),
  }
}

/** People over three rings and outside, each beyond the first tied to somebody of the ring before. */
function crowd(count: number): Tangle {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const rings = Array.from({ length: count }, (_, i) => [1, 1, 1, 2, 2, 3, 0][i % 7] ?? 1)
  const ties: [number, number][] = []
  for (const [i, ring] of rings.entries()) {
    if (ring > 1) ties.push([i, nearestOf(rings, random(count), ring - 1)])
    if (ring === 1) ties.push([i, nearestOf(rings, random(count), 1)])
  }
  return tangle({ rings, ties, closeness: rings.map(() => random(6)) })
}

function nearestOf(rings: number[], from: number, ring: number): number {
  const later = rings.indexOf(ring, from)
  return later >= 0 ? later : rings.indexOf(ring)
}

/** The least distance between any two people of one ring. */
function closest({ rings }: Tangle, { x, y }: { x: Float32Array; y: Float32Array }): number {
  let least = Number.POSITIVE_INFINITY
  for (let a = 0; a < rings.length; a++)
    for (let b = 0; b < a; b++)
      if (rings[a] === rings[b]) least = Math.min(least, Math.hypot(at(x, a) - at(x, b), at(y, a) - at(y, b)))
  return least
}

const angle = ({ x, y }: { x: Float32Array; y: Float32Array }, i: number) => Math.atan2(at(x, i), at(y, i))

describe('places', () => {
  test('the same network is always drawn the same', () => {
    expect(placesOf(crowd(500))).toEqual(placesOf(crowd(500)))
  })

  test.each([1, 2, 7, 40, 150, 400, 1000])(
    'among %i people nobody stands on anybody of their ring',
    (count) => {
      const people = crowd(count)
      expect(closest(people, placesOf(people))).toBeGreaterThanOrEqual(SPACING - 1e-4)
    },
  )

  test('more handshakes are farther out, and those without a way are outside', () => {
    const people = crowd(200)
    const places = placesOf(people)
    const far = (i: number) => Math.hypot(at(places.x, i), at(places.y, i))
    for (const [i, ring] of people.rings.entries()) {
      const band = places.bands.find((each) => each.ring === ring)
      expect(far(i)).toBeGreaterThan((band?.inner ?? 0) - 0.01)
      expect(far(i)).toBeLessThan((band?.outer ?? 0) + 0.01)
    }
    expect(places.bands.map(({ ring }) => ring)).toEqual([1, 2, 3, 0])
    const edges = places.bands.flatMap(({ inner, outer }) => [inner, outer])
    expect(edges).toEqual(edges.toSorted((a, b) => a - b))
  })

  test('whoever one person alone can introduce stands right behind that person', () => {
    const people = tangle({
      rings: [1, 1, 1, 1, 1, 1, 2, 2],
      ties: [
        [0, 6],
        [3, 7],
      ],
    })
    const places = placesOf(people)
    expect(angle(places, 6)).toBeCloseTo(angle(places, 0), 4)
    expect(angle(places, 7)).toBeCloseTo(angle(places, 3), 4)
  })

  test('of a crowded first ring the closest stand inside', () => {
    const closeness = Array.from({ length: 300 }, (_, i) => i % 6)
    const places = placesOf(tangle({ rings: closeness.map(() => 1), closeness }))
    const mean = (value: number) => {
      const far = closeness.flatMap((each, i) =>
        each === value ? [Math.hypot(at(places.x, i), at(places.y, i))] : [],
      )
      return far.reduce((a, b) => a + b) / far.length
    }
    expect(mean(5)).toBeLessThan(mean(0))
  })

  test('ten thousand people all get a place, within seconds', () => {
    const people = crowd(10_000)
    const begun = performance.now()
    const { x, y } = placesOf(people)
    expect(performance.now() - begun).toBeLessThan(5_000)
    expect(x.every(Number.isFinite) && y.every(Number.isFinite)).toBe(true)
    expect(new Set(Array.from(x, (each, i) => `${each} ${y[i]}`)).size).toBe(10_000)
  })

  test('nobody at all is a picture of me alone', () => {
    expect(placesOf(tangle({ rings: [] })).bands).toEqual([])
  })
})
