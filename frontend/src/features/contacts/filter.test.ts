/** From the address of the list to the question for the API. */
import { expect, test } from 'vitest'
import { choicesMade, filterOf, isEverybody, parsePeopleSearch, queryOf } from './filter'

const ID = '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5'

test('whatever an address says, only words that mean something are taken', () => {
  const raw = {
    q: 42,
    in: 'everywhere',
    circle: 'enemy',
    standing: 'named',
    career: 'x',
    organization: ID,
    tag: '  ',
    reachable: 'no',
    trash: 'true',
    sort: 'constructor',
    add: true,
    owner_id: ID,
  }
  expect(parsePeopleSearch(raw)).toEqual({
    q: '42',
    standing: 'named',
    organization: ID,
    reachable: 'no',
    trash: true,
    add: true,
  })
})

test('open panels do not ask the API for anything', () => {
  expect(queryOf(filterOf({ filters: true, add: true }))).toEqual({})
})

test.each([
  [
    { career: ID, organization: ID },
    { career_id: ID, organization_id: ID },
  ],
  [{ reachable: 'yes' as const }, { do_not_contact: false }],
  [{ reachable: 'no' as const }, { do_not_contact: true }],
  [
    { trash: true as const, sort: '-closeness' as const },
    { trashed: true, sort: '-closeness' },
  ],
  [
    { q: 'ines', in: 'name' as const },
    { q: 'ines', in: 'name' },
  ],
  [{ in: 'name' as const }, {}],
])('%o asks for %o', (filter, query) => {
  expect(queryOf(filter)).toEqual(query)
})

test('search and sort are no choices behind Filters', () => {
  expect(choicesMade({ q: 'a', sort: 'name' })).toBe(0)
  expect(choicesMade({ circle: 'friend', tag: 'choir', trash: true })).toBe(3)
  expect(isEverybody({ sort: '-closeness' })).toBe(true)
  expect(isEverybody({ q: 'a' })).toBe(false)
})
