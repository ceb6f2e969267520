/** What is owed, on literals. */
import { expect, test } from 'vitest'
import { askedFor, owedInShort } from './rules'

const people = (count: number) => Array.from({ length: count }, () => ({}) as never)

test.each([
  [0, 0, 0, 'You owe nobody anything.'],
  [1, 1, 0, 'One thing for one person.'],
  [3, 5, 1, '5 things for 3 people; one is late.'],
  [3, 5, 2, '5 things for 3 people; 2 are late.'],
])('%i people, %i things, %i late', (count, owed, late, words) => {
  expect(owedInShort({ people: people(count), owed, late })).toBe(words)
})

test('what was asked for', () => {
  expect(askedFor({ kind: 'conversation', about: '' })).toBe('You asked for a conversation')
  expect(askedFor({ kind: 'referral', about: 'Bo' })).toBe('You asked about Bo')
  expect(askedFor({ kind: 'introduction', about: 'Bo' })).toBe('You asked whether they want to meet Bo')
})
