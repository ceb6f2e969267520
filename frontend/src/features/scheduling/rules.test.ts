/** Proposed times in words, on literals. */
import { expect, test } from 'vitest'
import type { Slot, Slots } from './queries'
import { isOneClock, onMyClock, placeOf, queryOf, USUAL, wordsOf } from './rules'

const slot = (starts_at: string, mine: string, theirs: string): Slot => ({
  starts_at,
  ends_at: starts_at,
  mine: { wall_time: mine, time_zone: 'Europe/Berlin' },
  theirs: { wall_time: theirs, time_zone: 'Asia/Tokyo' },
})
const early = slot('2026-12-01T01:00:00Z', '2026-12-01T02:00', '2026-12-01T10:00')
const acrossMidnight = slot('2026-12-01T23:30:00Z', '2026-12-02T00:30', '2026-12-02T08:30')
const theDayBefore = slot('2026-12-01T15:30:00Z', '2026-12-01T16:30', '2026-12-02T00:30')
const zones = { my_time_zone: 'Europe/Berlin', their_time_zone: 'Asia/Tokyo' } as Slots

test('my clock names its day only where it is another', () => {
  expect(onMyClock(early)).toBe('02:00 CET')
  expect(onMyClock(acrossMidnight)).toBe('00:30 CET')
  expect(onMyClock(theDayBefore)).toBe('Tue 1 Dec, 16:30 CET')
})

test('a message tells the times on their clock, and which one that is', () => {
  expect(wordsOf([early, acrossMidnight], zones)).toBe(
    '- Tuesday 1 December at 10:00\n- Wednesday 2 December at 08:30\n(Tokyo time)',
  )
  expect(wordsOf([early], { ...zones, their_time_zone: 'Europe/Berlin' })).toBe(
    '- Tuesday 1 December at 10:00',
  )
  expect(wordsOf([], zones)).toBe('')
})

test('two zones may show one clock', () => {
  expect(isOneClock(early)).toBe(false)
  expect(isOneClock(slot(early.starts_at, '2026-12-01T10:00', '2026-12-01T10:00'))).toBe(true)
})

test('a zone is called by its place', () => {
  expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
  expect(placeOf('UTC')).toBe('UTC')
})

test('wishes become a question to the API', () => {
  expect(queryOf('1', USUAL)).not.toHaveProperty('from')
  expect(queryOf('1', { ...USUAL, from: '2026-12-01', theirDay: [10, 12] })).toMatchObject({
    from: '2026-12-01',
    their_day_from: 10,
    their_day_to: 12,
    my_day_from: 8,
    my_day_to: 20,
  })
})
