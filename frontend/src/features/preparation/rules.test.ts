/** Groups of the checklist, when items are due, and what a tick sends. */
import { expect, test } from 'vitest'
import type { Check } from './queries'
import { beforeStart, doneOf, grouped, isLate, isShownDone, written } from './rules'

const check = (change: Partial<Check> = {}): Check => ({
  key: 'person',
  group: 'research',
  title: 'Read up on the person',
  why: '',
  rule_id: 'R26',
  source: null,
  due_at: null,
  done: false,
  done_at: null,
  note: '',
  ...change,
})

const START = '2026-12-03T13:00:00Z'

test.each([
  ['2026-12-02T13:00:00Z', '1 day before'],
  ['2026-12-03T01:00:00Z', '12 hours before'],
  ['2026-12-03T12:00:00Z', '1 hour before'],
  ['2026-12-03T12:50:00Z', '10 minutes before'],
  [START, 'at the start'],
  [null, ''],
])('due at %s: %s', (due_at, expected) => {
  expect(beforeStart({ due_at }, START)).toBe(expected)
})

test('without a start nothing is due', () => {
  expect(beforeStart({ due_at: null }, null)).toBe('')
  expect(isLate({ due_at: '2026-12-02T13:00:00Z', done: false }, null)).toBe(false)
})

test.each([
  ['before it is due', '2026-12-02T12:00:00Z', false, false],
  ['after it is due', '2026-12-02T14:00:00Z', false, true],
  ['done', '2026-12-02T14:00:00Z', true, false],
  ['when the conversation has begun', '2026-12-03T13:00:01Z', false, false],
])('late %s', (_, now, done, expected) => {
  expect(isLate({ due_at: '2026-12-02T13:00:00Z', done }, START, Date.parse(now))).toBe(expected)
})

test('the groups stand in order, empty ones are left out', () => {
  const groups = grouped([check({ group: 'own' }), check({ done: true })])
  expect(groups.map(({ group }) => group)).toEqual(['research', 'own'])
  expect(doneOf(groups[0]?.checks ?? [])).toBe(1)
})

test('a tick keeps the note, and one of your own keeps its words', () => {
  expect(written(check({ note: 'Her talk' }), { done: true })).toEqual({ done: true, note: 'Her talk' })
  const own = check({ group: 'own', title: 'Bring the sketch', done: true })
  expect(written(own, { note: 'A3' })).toEqual({ done: true, note: 'A3', title: 'Bring the sketch' })
})

test('what the notes elsewhere show to be done was not ticked here', () => {
  expect(isShownDone(check({ done: true }))).toBe(true)
  expect(isShownDone(check({ done: true, done_at: START }))).toBe(false)
  expect(isShownDone(check())).toBe(false)
})
