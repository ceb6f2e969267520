/** The words of the timeline on literals. */
import { expect, test } from 'vitest'
import type { TimelineEntry } from './queries'
import { byMonth, supportWords } from './rules'

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

test.each([
  ['reported', 1, 'one voice so far'],
  ['corroborated', 3, '3 independent voices'],
  ['disputed', 2, 'others say the opposite'],
] as const)('%s by %i reads “%s” (R31)', (support, voices, words) => {
  expect(supportWords({ support, voices })).toBe(words)
})
