/** Moving a row by steps, and finding where a dragged one belongs. */
import { expect, test } from 'vitest'
import { moved, stepsTo } from './order'

test.each([
  ['a', 1, 'bacd'],
  ['d', -3, 'dabc'],
  ['b', 2, 'acdb'],
  ['a', -1, 'abcd'],
  ['d', 1, 'abcd'],
  ['x', 1, 'abcd'],
])('%s moved by %i', (id, by, expected) => {
  expect(moved([...'abcd'], id, by).join('')).toBe(expected)
})

const BOXES = [
  { top: 0, bottom: 40 },
  { top: 40, bottom: 140 },
  { top: 140, bottom: 180 },
]

test.each([
  ['within itself', 1, 90, 0],
  ['above the middle of the first', 1, 19, -1],
  ['below the middle of the first', 1, 21, 0],
  ['past the middle of the last', 1, 161, 1],
  ['far above everything', 2, -500, -2],
  ['far below everything', 0, 5_000, 2],
])('a dragged row %s', (_, from, y, expected) => {
  expect(stepsTo(BOXES, from, y)).toBe(expected)
})
