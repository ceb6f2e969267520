/** Introductions on literals. */
import { expect, test } from 'vitest'
import type { Introduction } from './queries'
import { introductionQueryOf, parseIntroductionSearch, sidesOf } from './rules'

const ID = '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5'

test('each of the two is told who the other is', () => {
  const of = {
    one_id: '1',
    one_name: 'Ines',
    one_answer: 'agreed',
    one_answered_at: '2026-11-20T09:00:00Z',
    other_id: '2',
    other_name: 'Bo',
    other_answer: 'not_asked',
    other_answered_at: null,
  } as Introduction
  expect(sidesOf(of)).toEqual([
    { contactId: '1', name: 'Ines', answer: 'agreed', at: '2026-11-20T09:00:00Z', otherId: '2' },
    { contactId: '2', name: 'Bo', answer: 'not_asked', at: null, otherId: '1' },
  ])
})

test.each([
  [{}, {}],
  [
    { q: 'ines', state: 'made', trash: 'true' },
    { q: 'ines', state: 'made', trash: true },
  ],
  [
    { edit: 'new', contact: ID },
    { edit: 'new', contact: ID },
  ],
  [{ edit: ID }, { edit: ID }],
  [{ edit: '../me', state: 'toString', contact: 4 }, {}],
])('the address %o means %o', (raw, search) => {
  expect(parseIntroductionSearch(raw)).toEqual(search)
})

test('what is open over the list does not change the list', () => {
  expect(introductionQueryOf({ q: 'ines', state: 'made', edit: 'new', trash: true })).toEqual({
    q: 'ines',
    state: 'made',
    trashed: true,
  })
})
