/** What the address of the network may say. */
import { expect, test } from 'vitest'
import { parseNetworkSearch, targetOf, toTarget } from './address'

const ID = '01a2087f-7f24-7ab2-815f-e59a10f4bd87'

test('a target, the way shown and the view are read; nonsense is not', () => {
  expect(parseNetworkSearch({ career: ID, way: 1, view: 'list' })).toMatchObject({
    career: ID,
    way: 1,
    view: 'list',
  })
  expect(parseNetworkSearch({ contact: 'undefined', way: 'x', view: 'globe', person: 7 })).toEqual({
    contact: undefined,
    organization: undefined,
    career: undefined,
    way: undefined,
    view: undefined,
    person: undefined,
  })
})

test('one target at a time, and nothing stays of the one before', () => {
  expect(targetOf({ organization: ID })).toEqual({ to: 'organization', id: ID })
  expect(targetOf({ view: 'list' })).toBeNull()
  const before = { career: ID, way: 2, person: ID, view: 'list' } as const
  expect(targetOf({ ...before, ...toTarget({ to: 'contact', id: 'c' }) })).toEqual({ to: 'contact', id: 'c' })
  expect({ ...before, ...toTarget(null) }).toMatchObject({ career: undefined, way: undefined, view: 'list' })
})
