/** The columns of the network as people. */
import { expect, test } from 'vitest'
import { leadsTo, networkOf, personAt, ringsOf, through } from './people'
import type { Graph } from './queries'

/** I know Ana and Ben; both know Cleo, Ben better; Cleo knows Dag; nobody knows Eve. */
const GRAPH: Graph = {
  people: {
    ids: ['a', 'b', 'c', 'd', 'e'],
    names: ['Ana', 'Ben', 'Cleo', 'Head of graphics', 'Eve'],
    roles: ['Nurse', '', '', 'Head of graphics', ''],
    organizations: ['Northbeam', '', '', 'The Post', ''],
    closeness: [5, 3, 0, 0, 0],
    known: [true, true, false, false, false],
    handshakes: [1, 1, 2, 3, null],
    do_not_contact: [false, false, false, false, true],
    career_ids: [[], [], [], [], []],
  },
  ties: {
    ends: [
      [0, 2],
      [1, 2],
      [1, 0],
    ],
    strengths: [1, 5, 3],
  },
  referrals: { ends: [[2, 3]], permissions: ['granted'] },
  truncated: false,
}
const NETWORK = networkOf(GRAPH, new Map())

test('a person by role alone is not described by it again', () => {
  expect(personAt(NETWORK, 0)).toMatchObject({ name: 'Ana', does: 'Nurse · Northbeam', handshakes: 1 })
  expect(personAt(NETWORK, 3)).toMatchObject({ name: 'Head of graphics', does: 'The Post' })
})

test('people are met through those one handshake nearer, the strongest tie first', () => {
  expect(through(NETWORK, 2)).toEqual(['Ben', 'Ana'])
  expect(through(NETWORK, 3)).toEqual(['Cleo'])
  expect(through(NETWORK, 4)).toEqual([])
})

test('whom a person leads to are those one handshake farther', () => {
  expect([0, 1, 2, 3].map((index) => leadsTo(NETWORK, index))).toEqual([1, 1, 1, 0])
})

test('rings go outwards, and those without a way come last', () => {
  expect(ringsOf(GRAPH).map(({ handshakes, people }) => [handshakes, people])).toEqual([
    [1, [0, 1]],
    [2, [2]],
    [3, [3]],
    [null, [4]],
  ])
})
