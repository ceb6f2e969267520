/** Interest over time on literals. */
import { expect, test } from 'vitest'
import type { InterestEntry } from './queries'
import { interestInWords, interestLine } from './rules'

const entries = (...noted: [day: number, value: number][]) =>
  noted.map(([day, value]) => ({ created_at: `2026-11-0${day}T00:00:00Z`, value }) as InterestEntry)

test('a line goes from the first note at the left to the last at the right', () => {
  expect(interestLine(entries([1, 0], [2, 5], [5, 10]))).toEqual([
    [0, 28],
    [25, 15],
    [100, 2],
  ])
})

test('one note is a point, none is nothing', () => {
  expect(interestLine(entries([1, 5]))).toEqual([[100, 15]])
  expect(interestLine([])).toEqual([])
})

test.each([
  [entries(), 'Not noted yet.'],
  [entries([1, 6]), '6 of 10.'],
  [entries([1, 6], [2, 8]), '8 of 10, up by 2.'],
  [entries([1, 6], [2, 2]), '2 of 10, down by 4.'],
  [entries([1, 6], [2, 9], [3, 6]), '6 of 10, as at the beginning.'],
])('interest in words', (noted, words) => {
  expect(interestInWords(noted)).toBe(words)
})
