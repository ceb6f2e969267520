/** The composer's address, and which request fits. */
import { expect, test } from 'vitest'
import { PURPOSES } from '@/features/templates/rules'
import { GROUPS, parseWriteSearch, requestFor } from './rules'

const ID = '01900000-0000-7000-8000-000000000001'

test('an address is read field by field, and nonsense is left out', () => {
  expect(parseWriteSearch({ contact: ID, purpose: 'nudge', interview: 'x', script: 'yes' })).toEqual({
    contact: ID,
    purpose: 'nudge',
  })
  expect(parseWriteSearch({ purpose: 'request', third: ID })).toEqual({ purpose: 'request', third: ID })
})

test('every purpose can be chosen, once', () => {
  expect(GROUPS.flatMap(({ purposes }) => purposes).sort()).toEqual(Object.keys(PURPOSES).sort())
})

test.each([
  [{ hasReferrer: true, commonGround: 'Ghent' }, 'request_referred'],
  [{ hasReferrer: false, commonGround: 'Ghent' }, 'request_shared_background'],
  [{ hasReferrer: false, commonGround: ' ' }, 'request_cold'],
])('the request that fits %j', (known, purpose) => {
  expect(requestFor(known)).toBe(purpose)
})
