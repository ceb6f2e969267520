/** Variables on literals. */
import { expect, test } from 'vitest'
import { piecesOf, usesIn } from './braces'

test('a variable that blocks anywhere blocks', () => {
  expect(usesIn('{minutes} minutes?', 'As {role?}, {minutes?} or {role?}.')).toEqual([
    { name: 'minutes', drops: false },
    { name: 'role', drops: true },
  ])
  expect(usesIn('{role?} and {role}')).toEqual([{ name: 'role', drops: false }])
})

test('other braces are no variables', () => {
  expect(usesIn('{Name} {} {a b} {{x}')).toEqual([{ name: 'x', drops: false }])
})

test('a text is cut at its variables and loses nothing', () => {
  const text = 'Dear {first_name},\n{role?}'
  expect(piecesOf(text).filter((piece) => piece.isVariable)).toEqual([
    { text: '{first_name}', isVariable: true },
    { text: '{role?}', isVariable: true },
  ])
  expect(
    piecesOf(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})
