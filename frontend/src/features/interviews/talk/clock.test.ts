/** The clock of a talk. */
import { describe, expect, test } from 'vitest'
import { clockAt, passedAway, passedBetween } from './clock'

const minutes = (count: number) => count * 60_000
const at = (passed: number, agreed = 20) => clockAt(minutes(passed), agreed)

test('the clock counts down the agreed minutes', () => {
  expect(at(0)).toEqual({ label: '20:00 left', phase: 'running', minutes: 1 })
  expect(at(5.5)).toMatchObject({ label: '14:30 left', phase: 'running' })
})

test('the quiet signal comes three minutes before the end', () => {
  expect(at(16.9).phase).toBe('running')
  expect(at(17)).toMatchObject({ label: '3:00 left', phase: 'closing' })
  expect(at(20).phase).toBe('closing')
})

test('overrun is counted up (R4)', () => {
  expect(at(22.25)).toEqual({ label: '2:15 over', phase: 'over', minutes: 22 })
})

describe('a clock that jumps', () => {
  const reading = (steady: number, wall: number) => ({ steady, wall })
  const start = reading(500, minutes(1000))

  test.each([
    ['an hour ahead', 60],
    ['an hour back', -60],
    ['to another year', 365 * 24 * 60],
  ])('while somebody looks, %s changes nothing', (_, jump) => {
    const next = reading(1500, minutes(1000) + 1000 + minutes(jump))
    expect(passedBetween(start, next, false)).toBe(1000)
  })

  test('a device that slept counts by the wall', () => {
    expect(passedBetween(start, reading(900, minutes(1007)), true)).toBe(minutes(7))
  })

  test('out of sight but awake, both say the same', () => {
    expect(passedBetween(start, reading(500 + minutes(2), minutes(1002)), true)).toBe(minutes(2))
  })

  test('out of sight, a wall clock that was set back or by days is not believed', () => {
    expect(passedBetween(start, reading(1500, minutes(900)), true)).toBe(1000)
    expect(passedBetween(start, reading(1500, minutes(1000 + 5 * 60)), true)).toBe(1000)
  })

  test('after the tab was killed the wall clock counts, unless it went back or a day passed', () => {
    expect(passedAway(minutes(10), minutes(13))).toBe(minutes(3))
    expect(passedAway(minutes(10), minutes(5))).toBe(0)
    expect(passedAway(minutes(10), minutes(24 * 60))).toBe(0)
  })
})
