/** What is worth writing, by the state of an interview. */
import { expect, test } from 'vitest'
import { directionOf, writesFor } from './rules'

test('thanks come first until they are said, then last', () => {
  expect(writesFor({ state: 'held', thanked_at: null })[0]).toBe('thank_you_email')
  expect(writesFor({ state: 'held', thanked_at: '2026-11-23T10:00:00Z' }).at(-1)).toBe('thank_you_email')
})

test('a no is answered', () => {
  expect(writesFor({ state: 'declined', thanked_at: null })).toEqual(['reply_to_no'])
  expect(writesFor({ state: 'cancelled', thanked_at: null })).toEqual([])
})

test('replies and declines come from them', () => {
  expect([directionOf('reply'), directionOf('decline'), directionOf('other')]).toEqual(['in', 'in', 'out'])
})
