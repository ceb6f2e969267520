/** Which file an interview has for calendars, on literals. */
import { expect, test } from 'vitest'
import { fileOf, subscription } from './rules'

const start = '2026-12-01T10:00:00Z'

test.each([
  ['identified', null, undefined],
  ['requested', null, undefined],
  ['scheduled', start, 'interview.ics'],
  ['held', start, 'interview.ics'],
  ['held', null, undefined],
  ['cancelled', start, 'cancellation.ics'],
  ['declined', start, 'cancellation.ics'],
  ['cancelled', null, undefined],
  ['no_response', start, undefined],
] as const)('%s with the start %s', (state, starts_at, name) => {
  expect(fileOf({ state, starts_at })?.name).toBe(name)
})

test('a calendar program subscribes under its own scheme', () => {
  expect(subscription('https://example.com/api/v1/feeds/a.ics')).toBe(
    'webcal://example.com/api/v1/feeds/a.ics',
  )
})
