/** Angles on a circle: their mean, their distance, and spreading them so that nobody stands on anybody. */
import { at } from './tangle'

export const TURN = 2 * Math.PI

/** The same direction in [0, one turn). */
export const normal = (angle: number): number => ((angle % TURN) + TURN) % TURN

/** The shorter way around between two angles, at most half a turn. */
export function apart(one: number, other: number): number {
  const way = Math.abs(normal(one) - normal(other))
  return Math.min(way, TURN - way)
}

/**
 * Angles near the ones that are asked for (ascending, in [0, one turn)), each at least `gap` after the one
 * before it: the nearest there are by least squares. Where so many gaps do not fit, even steps.
 */
export function spread(asked: ArrayLike<number>, gap: number): Float64Array {
  const count = asked.length
  if (count * gap >= TURN) return evenly(asked)
  const cut = afterWidestGap(asked)
  const index = (k: number) => (cut + k) % count
  // With the gaps taken out, "at least a gap apart" becomes "not descending".
  const shifted = Float64Array.from(
    { length: count },
    (_, k) => at(asked, index(k)) + (cut + k >= count ? TURN : 0) - k * gap,
  )
  const level = notDescending(shifted)
  if (at(level, count - 1) - at(level, 0) > TURN - count * gap) return evenly(asked)
  const found = new Float64Array(count)
  for (let k = 0; k < count; k++) found[index(k)] = normal(at(level, k) + k * gap)
  return found
}

/** Even steps in the same order, turned to where most of them want to be. */
function evenly(asked: ArrayLike<number>): Float64Array {
  const step = TURN / asked.length
  let [x, y] = [0, 0]
  for (let k = 0; k < asked.length; k++) {
    x += Math.cos(at(asked, k) - k * step)
    y += Math.sin(at(asked, k) - k * step)
  }
  const turned = Math.atan2(y, x)
  return Float64Array.from({ length: asked.length }, (_, k) => normal(turned + k * step))
}

function afterWidestGap(asked: ArrayLike<number>): number {
  const count = asked.length
  let [widest, cut] = [-1, 0]
  for (let k = 0; k < count; k++) {
    const before = k === 0 ? at(asked, count - 1) - TURN : at(asked, k - 1)
    if (at(asked, k) - before > widest) [widest, cut] = [at(asked, k) - before, k]
  }
  return cut
}

/** The nearest not-descending numbers by least squares: neighbours that descend are pooled at their mean. */
function notDescending(values: Float64Array): Float64Array {
  const means: number[] = []
  const sizes: number[] = []
  for (const value of values) {
    let [mean, size] = [value, 1]
    while (means.length > 0 && (means.at(-1) ?? 0) > mean) {
      const [above, many] = [means.pop() ?? 0, sizes.pop() ?? 0]
      mean = (mean * size + above * many) / (size + many)
      size += many
    }
    means.push(mean)
    sizes.push(size)
  }
  const level = new Float64Array(values.length)
  let place = 0
  for (const [pool, mean] of means.entries()) {
    level.fill(mean, place, place + at(sizes, pool))
    place += at(sizes, pool)
  }
  return level
}
