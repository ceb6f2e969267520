/** How long a pitch takes (R5), and the address of the pitches. */
import { expect, test } from 'vitest'
import { parsePitchSearch, pitchSeconds, pitchWords, wordsTooMany } from './rules'

test.each([
  [{}, {}],
  [{ edit: 'new' }, { edit: 'new' }],
  [{ edit: 'old', trash: true, more: 1 }, { trash: true }],
  [{ edit: { a: 1 }, trash: '' }, {}],
])('%o is read as %o', (raw, expected) => {
  expect(parsePitchSearch(raw)).toEqual(expected)
})

test.each([
  ['', 0, 0],
  ['  \n ', 0, 0],
  ['one', 1, 1],
  ['🍇 مرحبا two', 3, 2],
  ['word '.repeat(150), 150, 60],
  ['word '.repeat(151), 151, 61],
])('%j: %i words, %i seconds', (pitch, words, seconds) => {
  expect(pitchWords(pitch)).toBe(words)
  expect(pitchSeconds(pitch)).toBe(seconds)
})

test('what is over a minute and a half has to go', () => {
  expect(wordsTooMany('word '.repeat(225))).toBe(0)
  expect(wordsTooMany('word '.repeat(230))).toBe(5)
})
