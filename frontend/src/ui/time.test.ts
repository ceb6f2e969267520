/** Dates in words, on literals. */
import { expect, test } from 'vitest'
import { dayIn, exactDay, exactTime, relativeDay, relativeTime, timeOfDay } from './time'

const now = new Date('2026-12-03T22:30:00Z')

test.each([
  ['2026-12-03T22:30:20Z', 'just now'],
  ['2026-12-03T22:10:00Z', '20 minutes ago'],
  ['2026-12-04T01:30:00Z', 'in 3 hours'],
  ['2026-12-02T09:00:00Z', 'yesterday'],
  ['2026-12-05T09:00:00Z', 'in 2 days'],
  ['2026-11-19T09:00:00Z', '2 weeks ago'],
])('%s is said as "%s"', (at, said) => {
  expect(relativeTime(at, 'UTC', now)).toBe(said)
})

test('which day it is depends on the zone', () => {
  expect(dayIn(now, 'Asia/Tokyo')).toBe('2026-12-04')
  expect(relativeDay('2026-12-04', 'Asia/Tokyo', now)).toBe('today')
  expect(relativeDay('2026-12-04', 'UTC', now)).toBe('tomorrow')
})

test('a time of day is never shown without its zone', () => {
  expect(exactTime('2026-12-03T13:00:00Z', 'Europe/Berlin')).toBe('Thu, 3 Dec 2026, 14:00 CET')
  expect(timeOfDay('2026-12-03T13:00:00Z', 'UTC')).toBe('13:00 UTC')
  expect(timeOfDay('2026-12-03T13:00:00Z', 'America/New_York')).toBe('08:00 EST')
  expect(timeOfDay('2026-07-03T13:00:00Z', 'Europe/London')).toBe('14:00 BST')
  expect(timeOfDay('2026-12-03T13:00:00Z', 'Asia/Tokyo')).toBe('22:00 GMT+9')
})

test('a day without a time is the same everywhere', () => {
  expect(exactDay('2026-12-03')).toBe('Thu, 3 Dec 2026')
})
