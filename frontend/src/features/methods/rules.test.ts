/** Methods and days off in words, on literals. */
import { expect, test } from 'vitest'
import type { OffDay, Parameter, Rule } from './queries'
import {
  amount,
  asYear,
  byMoment,
  byMonth,
  countryName,
  dayInYear,
  numbersOf,
  ownNumbersOf,
  rangeOf,
  rulesOf,
  weekendWords,
} from './rules'

const parameter = (fields: Partial<Parameter>): Parameter => ({
  name: 'thank_you_days',
  rule_id: 'R6',
  title: 'Say thank you within',
  unit: 'days',
  value: 2,
  default: 2,
  least: 1,
  most: 14,
  ...fields,
})

test('a number is told with its unit, one of them alone', () => {
  expect(amount(1, 'days')).toBe('1 day')
  expect(amount(3, 'business_days')).toBe('3 business days')
  expect(rangeOf(parameter({ least: 0, most: 5, unit: 'times' }))).toBe('0 to 5 times')
})

test('the numbers of a method, and those that are one’s own', () => {
  const parameters = [parameter({ value: 5 }), parameter({ name: 'follow_ups', value: 1, default: 1 })]
  expect(numbersOf({ version: 3, parameters })).toEqual({ version: 3, thank_you_days: 5, follow_ups: 1 })
  expect(ownNumbersOf({ parameters })).toEqual({ thank_you_days: 5 })
})

test('numbers stand under their moment, those of a new rule last', () => {
  const parameters = [parameter({ rule_id: 'R99' }), parameter({}), parameter({ rule_id: 'R16' })]
  expect(byMoment(parameters).map(({ title, parameters: [one] }) => [title, one?.rule_id])).toEqual([
    ['While you wait for an answer', 'R16'],
    ['After a conversation', 'R6'],
    ['Other numbers', 'R99'],
  ])
})

test('rules are shown by how they show', () => {
  const rule = (rule_id: string, kinds: Rule['kinds']): Rule => ({
    rule_id,
    kinds,
    title: '',
    source: '',
    parameters: [],
  })
  const rules = [rule('R1', ['finding']), rule('R9', ['enforced', 'finding'])]
  expect(rulesOf(rules, 'enforced').map(({ rule_id }) => rule_id)).toEqual(['R9'])
  expect(rulesOf(rules, undefined)).toHaveLength(2)
})

test('a year’s days under their months', () => {
  const off = (day: string): OffDay => ({ day, title: 'A day', source: 'country', day_off_id: null })
  const months = byMonth([off('2026-01-01'), off('2026-12-25'), off('2026-12-26')])
  expect(months.map(({ month, days }) => [month, days.length])).toEqual([
    ['January', 1],
    ['December', 2],
  ])
  expect(dayInYear('2026-12-25')).toBe('Fri, 25 Dec')
})

test('weekends differ by country', () => {
  expect(weekendWords([5, 6])).toBe('Saturdays and Sundays never count.')
  expect(weekendWords([4])).toBe('Fridays never count.')
  expect(weekendWords([])).toBe('Every weekday counts.')
})

test('countries have names, and what is none keeps its code', () => {
  expect(countryName('DE')).toBe('Germany')
  expect(countryName('?')).toBe('?')
})

test.each([
  ['2026', 2026],
  [1900, 1900],
  [1899, undefined],
  ['soon', undefined],
  [2026.5, undefined],
])('the year %s of an address', (raw, year) => {
  expect(asYear(raw)).toBe(year)
})
