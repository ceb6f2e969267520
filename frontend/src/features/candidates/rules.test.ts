/** Whom to ask next, on literals. */
import { expect, test } from 'vitest'
import type { Candidate } from './queries'
import { actionOf, howMany, inShort, writingOf } from './rules'

const candidate = (way: Partial<Candidate['way']>, interview_id: string | null = null) =>
  ({
    contact: { id: 'ines', display_name: 'Ines Duarte', role: 'Designer' },
    interview_id,
    way: {
      kind: 'direct',
      message: '',
      contact_id: 'ines',
      through_id: null,
      through_name: '',
      referral_id: null,
      ...way,
    },
  }) as Candidate

test('who can be written to is written to, in the interview that waits for it', () => {
  const one = candidate({ kind: 'name', through_name: 'Bo Lind', referral_id: 'r1' }, 'i1')
  expect(actionOf(one)).toBe('Write to Ines')
  expect(writingOf(one).search).toEqual({
    contact: 'ines',
    purpose: 'request',
    interview: 'i1',
    referral: 'r1',
  })
})

test.each([
  ['permission', 'Write to Bo'],
  ['introduction', 'Ask Bo to introduce you'],
] as const)('by %s the first message goes to who can help', (kind, action) => {
  const one = candidate({ kind, contact_id: 'bo', through_id: 'bo', through_name: 'Bo Lind' }, 'i1')
  expect(actionOf(one)).toBe(action)
  expect(writingOf(one).search).toEqual({ contact: 'bo', purpose: 'introduction_request', third: 'ines' })
})

test('the way is told with the first reason; of somebody known, what is in common', () => {
  const reasons = [
    { code: 'interviews', message: 'One is missing.', points: 8 },
    { code: 'direct', message: 'You know them.', points: 15 },
    { code: 'common_ground', message: 'You row.', points: 4 },
  ] as Candidate['reasons']
  expect(inShort({ ...candidate({ message: 'Write to them.' }), reasons })).toBe('You row. One is missing.')
  const { way } = candidate({ kind: 'cold', message: 'Say how you found them.' })
  expect(inShort({ way, reasons })).toBe('Say how you found them. One is missing.')
})

test.each([
  [0, 0, 'Nobody you know of can speak to what you weigh yet.'],
  [1, 0, 'One person can speak to what you weigh.'],
  [12, 1, '12 people can speak to what you weigh; one of them rests for now.'],
  [12, 3, '12 people can speak to what you weigh; 3 of them rest for now.'],
])('%i people, %i of them resting', (speakers, resting, words) => {
  expect(howMany({ speakers, resting })).toBe(words)
})
