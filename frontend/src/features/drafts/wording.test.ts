/** Taking over a better wording, on literals. */
import { expect, test } from 'vitest'
import { type Finding, filledIn, inWords, unitsOf, valueIn, withSuggestion } from './wording'

const finding = (fields: Partial<Finding>): Finding => ({
  rule_id: 'R9',
  code: 'job_ask',
  message: '',
  source: '',
  suggestion: null,
  span: null,
  blocks: false,
  ...fields,
})
const MAIL = 'Dear Ines,\n\nI am curious about your work.\n\nKind regards\nMaya'

test('a span counts code points', () => {
  expect(unitsOf('👋👋 are you hiring?', { start: 3, end: 18 })).toEqual([5, 20])
  const better = finding({ span: { start: 3, end: 18 }, suggestion: 'what is it like?' })
  expect(withSuggestion('👋👋 are you hiring?', better)).toBe('👋👋 what is it like?')
})

test('a shorter text stands for the whole one', () => {
  expect(withSuggestion(MAIL, finding({ rule_id: 'R10', suggestion: 'Short.' }))).toBe('Short.')
})

test('who you are to them comes first, behind the greeting', () => {
  const who = finding({ rule_id: 'R8', code: 'who_missing', suggestion: 'Priya told me about you.' })
  expect(withSuggestion(MAIL, who)).toBe(
    'Dear Ines,\n\nPriya told me about you. I am curious about your work.\n\nKind regards\nMaya',
  )
  expect(withSuggestion('Can we talk?', who)).toBe('Priya told me about you. Can we talk?')
  expect(withSuggestion('', who)).toBe('Priya told me about you.')
})

test('what is asked comes last, above the name', () => {
  const ask = finding({ rule_id: 'R12', code: 'no_question', suggestion: 'Would you have 20 minutes?' })
  expect(withSuggestion(MAIL, ask)).toBe(
    'Dear Ines,\n\nI am curious about your work. Would you have 20 minutes?\n\nKind regards\nMaya',
  )
  expect(withSuggestion('Dear Ines,\n\nMaya', ask)).toBe('Dear Ines,\n\nWould you have 20 minutes?\n\nMaya')
  expect(withSuggestion('', ask)).toBe('Would you have 20 minutes?')
})

test('what has no better wording stays as it is', () => {
  expect(withSuggestion(MAIL, finding({}))).toBe(MAIL)
})

test('a value stands wherever its variable stood, whatever signs it has', () => {
  expect(filledIn('{article}: read {article}, {role}', 'article', '$& a$1')).toBe(
    '$& a$1: read $& a$1, {role}',
  )
})

test.each([
  ['article', 'Article'],
  ['slots', 'Times to offer'],
  ['how_i_found_you', 'How I found you'],
])('a variable in words: %s', (name, words) => {
  expect(inWords(name)).toBe(words)
})

test('what was filled in is read back from between the words of the version', () => {
  const made = 'For our 20 minutes:\n\n{slots}\n\nDoes one suit you?\n\n{my_name}'
  const times = '- Tue 10:00\n- Wed 11:00'
  const text = `Hello! For our 20 minutes:\n\n${times}\n\nDoes one suit you?\n\nMaya`
  expect(valueIn(text, made, 'slots')).toBe(times)
  expect(valueIn(text, made, 'my_name')).toBe('Maya')
  expect(valueIn(made, made, 'slots')).toBeNull()
  expect(valueIn('Something else.', made, 'slots')).toBeNull()
  expect(valueIn(text, made, 'article')).toBeNull()
})

test('a value between other variables is read back where words tell them apart', () => {
  const made = 'Thank you. {article}'
  expect(valueIn('Thank you. $& and more', made, 'article')).toBe('$& and more')
  expect(valueIn('{slots}', '{slots}', 'slots')).toBeNull()
  expect(valueIn('Tuesday', '{slots}', 'slots')).toBe('Tuesday')
})
