/** How people are named, on literals. */
import { expect, test } from 'vitest'
import { initials, shortName, shownName, whatTheyDo, willingSentence } from './rules'

test.each([
  [
    { display_name: 'Ines Duarte', role: 'Designer', organization_name: 'Fernweh' },
    'Ines Duarte',
    'Designer · Fernweh',
  ],
  [{ display_name: '', role: 'Head of design', organization_name: 'Fernweh' }, 'Head of design', 'Fernweh'],
  [{ display_name: 'Prince', role: '', organization_name: '' }, 'Prince', ''],
])('%o is shown by name, else by role, and what they do never repeats it', (person, name, does) => {
  expect(shownName(person)).toBe(name)
  expect(whatTheyDo(person)).toBe(does)
})

test.each([
  ['Ines Duarte', 'ID'],
  ['José Luis García Ortega', 'JO'],
  ['李小龙', '李'],
  ['ø', 'Ø'],
  ['Anna (HR) Berg', 'AB'],
  ['', ''],
])('the initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test.each([
  ['Ines Duarte', 'Ines'],
  ['Léa O’Brien', 'Léa'],
  ['Head of service design', 'Head of service design'],
  ['Prince', 'Prince'],
])('in a sentence %s is called %s', (shown, short) => {
  expect(shortName(shown)).toBe(short)
})

test('willingness is said one way only, and not knowing is said, too', () => {
  expect(willingSentence('yes', 'Ines', 'Tom')).toBe('Ines would introduce you to Tom.')
  expect(willingSentence('no', 'Ines', 'Tom')).toContain('rather not')
  expect(willingSentence('unknown', 'Ines', 'Tom')).toContain('not known yet')
})
