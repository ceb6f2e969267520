/** The addresses of the interviews’ pages. */
import { expect, test } from 'vitest'
import { columnQuery, listQuery, parseBoardSearch, parseInterviewSearch } from './filter'

const ID = '01900000-0000-7000-8000-000000000001'

test('an address says only what is known', () => {
  expect(parseBoardSearch({ state: 'held', view: 'list', new: 'true', contact: ID, q: 42 })).toEqual({
    state: 'held',
    view: 'list',
    new: true,
    contact: ID,
    q: '42',
  })
  expect(parseBoardSearch({ state: 'sold', view: 'board', contact: 'x', career: '1' })).toEqual({})
})

test('?new=1 of a link from elsewhere opens the plan, too', () => {
  expect(parseBoardSearch({ new: 1 })).toEqual({ new: true })
})

test('the address of an interview names its tab and what is open', () => {
  expect(parseInterviewSearch({ tab: 'messages', record: 'reply', contact: ID })).toEqual({
    tab: 'messages',
    record: 'reply',
    contact: ID,
  })
  expect(parseInterviewSearch({ tab: 'pipeline', open: 'toString' })).toEqual({})
})

test('a column asks for its states, the endings together', () => {
  expect(columnQuery({ q: 'rail' }, 'scheduled')).toEqual({
    q: 'rail',
    state: ['scheduled'],
    sort: 'starts_at',
  })
  expect(columnQuery({ career: ID }, 'ended')).toEqual({
    career_id: ID,
    state: ['declined', 'no_response', 'cancelled'],
    sort: '-updated_at',
  })
})

test('the list asks for everything, or for the trash', () => {
  expect(listQuery({})).toEqual({ sort: '-starts_at' })
  expect(listQuery({ trash: true })).toEqual({ trashed: true, sort: '-updated_at' })
})
