/** What is owed, on literals. */
import { expect, test } from 'vitest'
import type { AgendaItem } from '@/features/agenda/queries'
import type { Debtor } from './queries'
import { askedFor, isDated, kindsInShort, openDebts, owedInShort, titleOf } from './rules'

type Debt = { id?: string; kind?: string; urgency?: string }
const debtor = (...debts: Debt[]) => ({ contact_id: 'ines', debts }) as unknown as Debtor
const away = (...ids: string[]) => ids.map((id) => ({ id })) as AgendaItem[]

test.each([
  [[debtor({})], 'One thing for one person.'],
  [[debtor({}, { urgency: 'late' }), debtor({})], '3 things for 2 people; one is late.'],
  [[debtor({ urgency: 'late' }), debtor({ urgency: 'late' })], '2 things for 2 people; 2 are late.'],
])('how much is owed: %#', (people, words) => {
  expect(owedInShort(people)).toBe(words)
})

test('how much of each kind; a kind that nobody is owed is left out', () => {
  const people = [debtor({ kind: 'outcome' }, { kind: 'thanks' }), debtor({ kind: 'thanks' })]
  expect(kindsInShort(people)).toBe('2 thank-yous · 1 outcome to tell')
})

test('what was put off is told apart, what was dismissed is not; nobody is left with nothing', () => {
  const people = [debtor({ id: 'a' }, { id: 'b' }), debtor({ id: 'c' })]
  const open = openDebts({ people }, { snoozed: away('b', 'elsewhere'), dismissed: away('c') })
  expect(open).toEqual({ people: [debtor({ id: 'a' })], putOff: away('b') })
})

test('a link that is not needed has no date; a chain is told by its conversation, or by whom it is with', () => {
  expect(isDated({ state: 'not_needed', at: '2026-11-12T09:00:00Z' })).toBe(false)
  expect(isDated({ state: 'done', at: '2026-11-12T09:00:00Z' })).toBe(true)
  const chain = { contact_name: 'Bo Lind', interview_state: 'held' } as const
  expect(titleOf(chain, { contact_id: 'bo' })).toBe('Conversation: held')
  expect(titleOf(chain, { interview_id: 'i1' })).toBe('Bo Lind')
  expect(titleOf({ ...chain, interview_state: null }, { contact_id: 'bo' })).toBe('No conversation yet')
})

test('what was asked for', () => {
  expect(askedFor({ kind: 'conversation', about: '' })).toBe('You asked for a conversation')
  expect(askedFor({ kind: 'referral', about: 'Bo' })).toBe('You asked about Bo')
  expect(askedFor({ kind: 'introduction', about: 'Bo' })).toBe('You asked whether they want to meet Bo')
})
