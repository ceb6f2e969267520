/** The laws of accounts on literals. */
import { expect, test } from 'vitest'
import { passwordProblem, pitchSeconds, pitchWords, safeNext, timeZones, wordsTooMany } from './rules'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test.each([
  ['', 0, 0],
  ['  one\n two ', 2, 1],
  [words(150), 150, 60],
  [words(225), 225, 90],
  [words(226), 226, 91],
])('the spoken length is counted in words at 150 a minute (R5)', (pitch, count, seconds) => {
  expect(pitchWords(pitch)).toBe(count)
  expect(pitchSeconds(pitch)).toBe(seconds)
})

test('90 seconds pass; one word more is one word too many (R5)', () => {
  expect(wordsTooMany(words(225))).toBe(0)
  expect(wordsTooMany(words(226))).toBe(1)
})

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
