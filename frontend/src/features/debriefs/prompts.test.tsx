/** Where fields belong, and what stands on a folded prompt. */
import { expect, test } from 'vitest'
import { newCommitment } from '@/features/commitments/values'
import { NO_INSIGHT } from '@/features/insights/values'
import { newLead } from '@/features/leads/values'
import { CHECKS } from './checks'
import { inOneLine, promptOf } from './prompts'
import { insightFrom } from './taking'
import { emptyDebrief } from './values'

const CAREERS = [{ id: 'rail', title: 'Rail planning', color: 1, in_trash: false }]
const EMPTY = emptyDebrief({ careers: CAREERS }, () => 6)
const INTERVIEW = { careers: CAREERS, contacts: [{ id: 'ada' }] } as Parameters<typeof insightFrom>[1]

test('every field of the form has its prompt', () => {
  expect(Object.keys(EMPTY).map((field) => [field, promptOf(`${field}.0.text`)])).toEqual([
    ['learned', 'learned'],
    ['surprised', 'surprised'],
    ['perceived', 'went'],
    ['listening', 'went'],
    ['confidence', 'went'],
    ['interests', 'interest'],
    ['insights', 'learned'],
    ['referrals', 'gave'],
    ['commitments', 'gave'],
    ['leads', 'gave'],
    ['asked_for_names', 'gave'],
    ['asked_permission', 'gave'],
    ['why_not', 'gave'],
  ])
})

test('an empty debrief says nothing under any prompt, nor do rows left empty', () => {
  const opened = { ...EMPTY, commitments: [newCommitment('promise', 'ada')], leads: [newLead({})] }
  for (const values of [EMPTY, opened])
    expect(Object.values(inOneLine(values, { careers: CAREERS })).join('')).toBe('')
})

test('what was said stands in one line', () => {
  const said = inOneLine(
    {
      ...EMPTY,
      learned: `Half\nof it is ${'writing '.repeat(40)}`,
      insights: [{ ...NO_INSIGHT, text: 'So it is.' }],
      listening: 4,
      interests: [{ career_id: 'rail', before: 6, after: 8 }],
      commitments: [
        { ...newCommitment('promise', 'ada'), text: 'Send it.' },
        { ...newCommitment('advice', 'ada'), text: 'Read it.' },
      ],
      leads: [{ ...newLead({}), title: 'A project' }],
    },
    { careers: CAREERS },
  )
  expect(said.learned).toMatch(/^Half of it is writing .{50,80}… · 1 claim$/)
  expect(said).toMatchObject({
    surprised: '',
    went: 'Listening 4 of 5',
    interest: 'Rail planning 6 → 8',
    gave: '1 piece of advice · 1 promise · 1 lead',
  })
})

test('words of an answer become a claim on the topic of its question', () => {
  const questions = new Map([['q', { topic: 'culture' } as const]])
  expect(insightFrom({ text: 'Quiet mornings.', questionId: 'q' }, INTERVIEW, questions)).toMatchObject({
    text: 'Quiet mornings.',
    topic: 'culture',
    question_id: 'q',
    career_id: 'rail',
    contact_id: 'ada',
    polarity: 'neutral',
  })
  const long = insightFrom({ text: 'a'.repeat(3000), questionId: '' }, INTERVIEW, questions)
  expect(long).toMatchObject({ topic: 'day_to_day', question_id: null })
  expect(long.text).toHaveLength(2000)
})

test('a row that was begun must be finished, one left empty need not', () => {
  const begun = {
    ...EMPTY,
    commitments: [
      newCommitment('promise', 'ada'),
      { ...newCommitment('promise', 'ada'), due_on: '2026-12-01' },
    ],
    leads: [newLead({}), { ...newLead({}), note: 'Ask Bo.' }],
    insights: [NO_INSIGHT, { ...NO_INSIGHT, text: 'So it is.' }],
  }
  const { commitments, leads, insights } = CHECKS
  expect([0, 1].map((at) => commitments.text('', begun, `commitments.${at}.text`) === null)).toEqual([
    true,
    false,
  ])
  expect([0, 1].map((at) => leads.title(' ', begun, `leads.${at}.title`) === null)).toEqual([true, false])
  expect([0, 1].map((at) => insights.career_id('', begun, `insights.${at}.career_id`) === null)).toEqual([
    true,
    false,
  ])
})
