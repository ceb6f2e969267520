/** Whether the digest comes, on literals. */
import { expect, test } from 'vitest'
import { canBeTurnedOn, isClock, standingOf } from './rules'

const digest = { on: true, mail_configured: true, address_confirmed: true }

test.each([
  [digest, false, 'comes'],
  [digest, true, 'sample'],
  [{ ...digest, on: false }, false, 'off'],
  [{ ...digest, address_confirmed: false }, false, 'not_confirmed'],
  [{ ...digest, mail_configured: false }, false, 'not_configured'],
  [{ ...digest, on: false, address_confirmed: false }, false, 'off'],
] as const)('%o of a sample account (%s) stands as %s', (facts, isSample, standing) => {
  expect(standingOf(facts, isSample)).toBe(standing)
})

test('without a mailbox or a mail server there is nothing to turn on', () => {
  expect(canBeTurnedOn('sample')).toBe(false)
  expect(canBeTurnedOn('not_configured')).toBe(false)
  expect(canBeTurnedOn('off')).toBe(true)
})

test.each([
  ['07:00', true],
  ['23:59', true],
  ['24:00', false],
  ['7:00', false],
  ['', false],
])('%s is a time of day: %s', (text, is) => {
  expect(isClock(text)).toBe(is)
})
