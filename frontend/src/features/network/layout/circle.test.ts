/** Spreading angles: apart, in order, and no farther from where they want to be than they must. */
import { describe, expect, test } from 'vitest'
import { apart, normal, spread, TURN } from './circle'

const rounded = (angles: Float64Array) => Array.from(angles, (angle) => Math.round(angle * 1000) / 1000)

describe('spreading angles', () => {
  test('those already apart stay where they are', () => {
    expect(rounded(spread([0.1, 1, 2, 5], 0.2))).toEqual([0.1, 1, 2, 5])
  })

  test('those in one place move to both sides of it', () => {
    expect(rounded(spread([1, 1, 1], 0.1))).toEqual([0.9, 1, 1.1])
  })

  test('a crowd may reach over the beginning of the circle', () => {
    expect(rounded(spread([0, 0], 0.2))).toEqual([rounded(Float64Array.of(normal(-0.1)))[0], 0.1])
  })

  test('more than fit stand in even steps', () => {
    const found = spread([0, 0, 0, 0], 2)
    expect(apart(found[0] ?? 0, found[1] ?? 0)).toBeCloseTo(TURN / 4)
  })

  test('nobody is no trouble', () => {
    expect(spread([], 1)).toHaveLength(0)
  })
})
