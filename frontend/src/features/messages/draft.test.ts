/** Texts to begin with, and what is worth a second look in them. */
import { expect, test } from 'vitest'
import { adviceOn, wordsIn } from './advice'
import { draftFor, type Facts } from './draft'

const FACTS: Facts = {
  first: 'Ada',
  me: 'Sam Ode',
  careers: 'rail planning',
  organization: 'Fernweh Rail',
  minutes: 20,
  mode: 'phone',
  referrer: 'Ines Roth',
  commonGround: '',
  start: '',
  talked: 'yesterday',
}

test('a request says who referred me, why, how long, as a question, in under 100 words', () => {
  const { subject, text } = draftFor('request', 'email', FACTS)
  expect(subject).toBe('20 minutes about rail planning?')
  expect(text).toContain('Ines Roth suggested that I write to you.')
  expect(text).toContain('20 minutes by phone')
  expect(wordsIn(text)).toBeLessThan(100)
  expect(adviceOn({ kind: 'request', text, unnamed: [] })).toEqual([])
})

test('without permission the referrer is not in it (R14); common ground is (R11)', () => {
  const { text } = draftFor('request', 'email', { ...FACTS, referrer: null, commonGround: 'Both from Ghent' })
  expect(text).not.toContain('Ines')
  expect(text).toContain('Both from Ghent.')
})

test('what is not known leaves no holes', () => {
  const bare = { ...FACTS, careers: '', organization: '', referrer: null, talked: '' }
  for (const kind of ['request', 'nudge', 'thank_you', 'confirm', 'offer_slots', 'update'] as const)
    expect(draftFor(kind, 'email', bare).text).not.toMatch(/undefined|null|false| {2}| [.,]/)
})

test('only a mail has a subject, and a call no salutation', () => {
  expect(draftFor('request', 'letter', FACTS).subject).toBe('')
  expect(draftFor('request', 'phone', FACTS).text).not.toContain('Dear')
  expect(draftFor('thank_you', 'in_person', FACTS)).toEqual({ subject: '', text: '' })
})

test('a second look names the rule', () => {
  const rules = (text: string, unnamed: string[] = []) =>
    adviceOn({ kind: 'request', text, unnamed }).map(({ rule }) => rule)
  expect(rules('Ines told me to write. 20 minutes?', ['Ines Roth'])).toEqual(['R14'])
  expect(rules('The machines here. 20 minutes?', ['Ines Roth'])).toEqual([])
  expect(rules('Could you get me a job? 20 minutes')).toEqual(['R9'])
  expect(rules('Please call me.')).toEqual(['R12', 'R8'])
  expect(rules(`${'word '.repeat(100)} 20 minutes?`)).toEqual(['R10'])
  expect(rules('')).toEqual([])
})
