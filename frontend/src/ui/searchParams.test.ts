/** What an address may say. */
import { expect, test } from 'vitest'
import { asId, asText, asWord } from './searchParams'

test.each([
  ['ines', 'ines'],
  [42, '42'],
  [true, 'true'],
  ['   ', undefined],
  [{ q: 'x' }, undefined],
  [undefined, undefined],
])('%o as a text is %o', (raw, text) => {
  expect(asText(raw)).toBe(text)
})

test('a long text is cut, not refused', () => {
  expect(asText('a'.repeat(500))).toHaveLength(200)
})

test('a word is one of those named, and nothing that every object has', () => {
  expect(asWord('friend', { friend: 1 })).toBe('friend')
  expect(asWord('toString', { friend: 1 })).toBeUndefined()
})

test('an id looks like one', () => {
  expect(asId('0192f0c1-2a3b-7c4d-8e5f-60718293a4b5')).toBe('0192f0c1-2a3b-7c4d-8e5f-60718293a4b5')
  expect(asId('../me')).toBeUndefined()
})
