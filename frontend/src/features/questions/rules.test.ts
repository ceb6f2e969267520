/** The address of the bank, and the questions under their topics. */
import { expect, test } from 'vitest'
import { bankQueryOf, byTopic, canOrder, parseBankSearch, searchFor } from './rules'

test.each([
  [{}, {}],
  [
    { q: ' why ', topic: 'culture', show: 'hidden', edit: 'new' },
    { q: ' why ', topic: 'culture', show: 'hidden', edit: 'new' },
  ],
  [{ q: '', topic: 'toString', show: ['own'], edit: {} }, {}],
  [{ q: 42 }, { q: '42' }],
])('%o is read as %o', (raw, expected) => {
  expect(parseBankSearch(raw)).toEqual(expected)
})

test('what is hidden or in the trash stands on a shelf of its own', () => {
  expect(bankQueryOf({})).toEqual({ hidden: false })
  expect(bankQueryOf({ show: 'hidden', topic: 'culture' })).toEqual({ hidden: true, topic: 'culture' })
  expect(bankQueryOf({ show: 'trash', q: 'pay' })).toEqual({ trashed: true, q: 'pay' })
})

test('only a topic that is on display as a whole can be put in order', () => {
  expect(canOrder({})).toBe(true)
  expect(canOrder({ topic: 'culture' })).toBe(true)
  expect(canOrder({ q: 'pay' })).toBe(false)
  expect(canOrder({ show: 'own' })).toBe(false)
})

test('topics stand in the order of a conversation, empty ones are left out', () => {
  const rows = [{ topic: 'close_referrals' as const }, { topic: 'rapport' as const }]
  expect(byTopic(rows).map(({ topic }) => topic)).toEqual(['rapport', 'close_referrals'])
})

test.each([
  ['Why?', { q: 'Why?' }],
  [`Why ${'word '.repeat(60)}`, { q: `Why ${'word '.repeat(39)}`.trim() }],
  ['x'.repeat(500), { q: 'x'.repeat(200) }],
  ['🍇 ?', {}],
])('a question is searched for by its first words', (text, search) => {
  expect(searchFor(text)).toEqual(search)
})
