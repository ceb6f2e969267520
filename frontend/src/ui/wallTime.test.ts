/** Wall times on literals, with the two days on which clocks change. */
import { expect, test } from 'vitest'
import { toInstant, toWall } from './wallTime'

test.each([
  ['2026-12-03 14:00:00', 'Europe/Berlin', '2026-12-03T13:00:00Z'],
  ['2026-07-03 14:00:00', 'Europe/Berlin', '2026-07-03T12:00:00Z'],
  ['2026-07-03 14:00:00', 'Asia/Kolkata', '2026-07-03T08:30:00Z'],
  ['2026-11-01 09:00:00', 'America/New_York', '2026-11-01T14:00:00Z'],
])('%s in %s is %s, and back', (wall, zone, instant) => {
  expect(toInstant(wall, zone)).toBe(instant)
  expect(toWall(instant, zone)).toBe(wall)
})

test('a time that the clocks skip moves forward', () => {
  expect(toInstant('2026-03-29 02:30:00', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z')
})
