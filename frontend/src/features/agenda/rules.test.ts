/** Today's list on literals. */
import { expect, test } from 'vitest'
import type { AgendaItem } from './queries'
import { byUrgency, counted, inShort, linkOf } from './rules'

const item = (fields: Partial<AgendaItem>): AgendaItem => ({
  id: 'R6:thank:1',
  rule_id: 'R6',
  deed: 'thank',
  title: 'Thank Priya',
  why: 'You spoke yesterday.',
  due: '2026-11-25T10:00:00Z',
  due_on: '2026-11-25',
  urgency: 'due',
  interview_id: '1',
  contact_id: null,
  contact_name: '',
  commitment_id: null,
  referral_id: null,
  link: '/interviews/1?tab=messages&write=thank_you',
  inputs: {},
  parameters: {},
  source: 'A guide',
  done_at: null,
  snoozed_until: null,
  dismissed_at: null,
  ...fields,
})

test('what is late comes first, and empty headings are left out', () => {
  const groups = byUrgency([item({ id: 'a', urgency: 'soon' }), item({ id: 'b', urgency: 'late' })])
  expect(groups.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
    ['Waiting for you', ['b']],
    ['Coming up', ['a']],
  ])
})

test.each([
  [[], 'Nothing is due.'],
  [[item({})], 'One thing to do.'],
  [[item({}), item({ urgency: 'late' })], '2 things to do; one has been waiting.'],
])('the day in short', (items, words) => {
  expect(inShort(items)).toBe(words)
})

test('a link of the API is one of the router', () => {
  expect(linkOf(item({}))).toEqual({
    to: '/interviews/1',
    search: { tab: 'messages', write: 'thank_you' },
  })
})

test('how many, in words', () => {
  expect(counted(1, ['thing done', 'things done'])).toBe('One thing done')
  expect(counted(12, ['thing done', 'things done'])).toBe('12 things done')
})
