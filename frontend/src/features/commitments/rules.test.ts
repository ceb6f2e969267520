/** The order of commitments, and what a form of one sends. */
import { expect, test } from 'vitest'
import type { Commitment } from './queries'
import { inOrder, isLate } from './rules'
import { commitmentBody, isEmpty, newCommitment } from './values'

const one = (id: string, fields: Partial<Commitment>) =>
  ({
    id,
    state: 'open',
    due_on: null,
    closed_at: null,
    created_at: '2026-11-01T09:00:00Z',
    ...fields,
  }) as Commitment

test('what is open comes first by its day, then what was closed last', () => {
  const all = [
    one('closed first', { state: 'done', closed_at: '2026-11-02T09:00:00Z' }),
    one('without a day', {}),
    one('closed last', { state: 'dropped', closed_at: '2026-11-05T09:00:00Z' }),
    one('later', { due_on: '2026-12-01' }),
    one('sooner', { due_on: '2026-11-20' }),
  ]
  expect(inOrder(all).map(({ id }) => id)).toEqual([
    'sooner',
    'later',
    'without a day',
    'closed last',
    'closed first',
  ])
})

test('an open one is late after its day, not on it', () => {
  const promise = { state: 'open', due_on: '2026-11-20' } as const
  expect(isLate(promise, '2026-11-20')).toBe(false)
  expect(isLate(promise, '2026-11-21')).toBe(true)
  expect(isLate({ ...promise, state: 'done' }, '2026-11-21')).toBe(false)
  expect(isLate({ ...promise, due_on: null }, '2026-11-21')).toBe(false)
})

test('a day left empty is no day, and a row with neither text nor day is empty', () => {
  const promise = newCommitment('promise', 'ada')
  expect(isEmpty(promise)).toBe(true)
  expect(isEmpty({ ...promise, due_on: '2026-11-20' })).toBe(false)
  expect(commitmentBody({ ...promise, text: 'Send it.' })).toEqual({
    kind: 'promise',
    contact_id: 'ada',
    text: 'Send it.',
    due_on: null,
  })
})
