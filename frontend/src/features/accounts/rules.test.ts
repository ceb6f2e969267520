/** The laws of accounts on literals. */
import { expect, test } from 'vitest'
import { passwordProblem, safeNext, timeZones } from './rules'

test('eleven characters are too short a password, twelve are not', () => {
  expect(passwordProblem('abcdefghijk')).toContain('12')
  expect(passwordProblem('abcdefghijkl')).toBeNull()
})

test('the zones hold UTC and the one in use', () => {
  expect(timeZones('Asia/Calcutta')).toEqual(
    expect.arrayContaining(['UTC', 'Asia/Calcutta', 'Europe/Berlin']),
  )
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'today', 7, undefined])(
  'signing in never leads to %s',
  (next) => expect(safeNext(next)).toBeUndefined(),
)

test('signing in leads back to where the person wanted to go', () => {
  expect(safeNext('/interviews/1?tab=talk')).toBe('/interviews/1?tab=talk')
})
