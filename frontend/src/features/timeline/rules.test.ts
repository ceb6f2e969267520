/** How the timeline reads, on literals. */
import { expect, test } from 'vitest'
import type { TimelineEntry } from './queries'
import { byMonth, isByDay } from './rules'

const at = (instant: string): TimelineEntry => ({
  at: instant,
  kind: 'message',
  title: '',
  text: '',
  target: { kind: 'message', id: instant },
})

test('entries stand under their month on the calendar of the zone', () => {
  const entries = [at('2026-12-01T12:00:00Z'), at('2026-11-30T23:30:00Z'), at('2026-11-02T12:00:00Z')]
  expect(byMonth(entries, 'Europe/Berlin').map(({ month, entries: { length } }) => [month, length])).toEqual([
    ['December 2026', 2],
    ['November 2026', 1],
  ])
})

test('what is dated by a day shows no time of day', () => {
  expect(isByDay({ ...at('2026-12-01T12:00:00Z'), kind: 'referral_given' })).toBe(true)
  expect(isByDay(at('2026-12-01T12:00:00Z'))).toBe(false)
})
