/** Why something is on the agenda, on literals. */
import { expect, test } from 'vitest'
import type { Rule } from '@/features/methods/queries'
import { numbersOf, reasonsOf } from './reasons'

test('what the rule looked at is told in words, and what is empty is left out', () => {
  const inputs = {
    asked_at: '2026-11-12T09:00:00+00:00',
    asked_on: 'email',
    due_on: '2026-11-30',
    reason: '',
    every_days: '90',
    weather_then: 'rain',
  }
  expect(reasonsOf({ inputs })).toEqual([
    { name: 'You asked', value: '2026-11-12T09:00:00+00:00', is: 'instant' },
    { name: 'You asked by', value: 'e-mail', is: 'words' },
    { name: 'Promised for', value: '2026-11-30', is: 'day' },
    { name: 'In touch every', value: '90 days', is: 'words' },
    { name: 'Weather then', value: 'rain', is: 'words' },
  ])
})

const rule = (...parameters: Partial<Rule['parameters'][number]>[]): Rule => ({
  rule_id: 'R16',
  kinds: ['agenda'],
  title: 'Silence',
  source: 'A guide',
  parameters: parameters.map((one) => ({
    rule_id: 'R16',
    name: '',
    title: '',
    unit: 'days',
    value: 1,
    default: 1,
    least: 0,
    most: 9,
    ...one,
  })),
})

test('numbers are told with their unit; those that are switched off or unknown are not', () => {
  const rules = [
    rule({ name: 'follow_up_days', title: 'Follow up after a silence of' }),
    rule({ name: 'follow_ups', title: 'Follow up at most', unit: 'times' }),
    rule({ name: 'move_on_days', title: 'Move on after (0: see R19)', unit: 'business_days' }),
  ]
  expect(
    numbersOf({ parameters: { follow_up_days: 7, follow_ups: 1, move_on_days: 0, odd: 4 } }, rules),
  ).toEqual(['Follow up after a silence of 7 days', 'Follow up at most 1 time'])
  expect(numbersOf({ parameters: { move_on_days: 8 } }, rules)).toEqual(['Move on after 8 business days'])
})
