/** A proposal that is changed before it is taken, and a split of which some is left out. */
import { expect, test } from 'vitest'
import type { Offered, Proposal, Reason, Split } from './queries'
import { acceptedOf, assignmentsOf, chosenSlots, minutesOf } from './rules'

const offered = (
  text: string,
  topic: Offered['topic'] = 'trends',
  wanted: string | null = null,
): Offered => ({
  bank_question_id: null,
  wanted_question_id: wanted,
  text,
  topic,
  phase: 'core',
  depth: 2,
  open: true,
  researchable: false,
})
const reason = (code: Reason['code'], message: string): Reason => ({
  code,
  message,
  insight_id: null,
  interview_id: null,
})

const PROPOSAL: Proposal = {
  interview_id: 'i',
  minutes: 20,
  left_out: [],
  findings: [],
  slots: [
    {
      kind: 'core',
      question: offered('What will change?', 'trends', 'w1'),
      minutes: 5,
      reasons: [reason('wanted', 'You want this answered.'), reason('uncovered', 'Nobody spoke of it yet.')],
      alternatives: [offered('What has changed?'), offered('What is a good day?', 'day_to_day')],
    },
    {
      kind: 'close_referrals',
      question: offered('Who else?', 'close_referrals'),
      minutes: 3,
      reasons: [reason('who_else', 'Every talk ends with it.')],
      alternatives: [],
    },
  ],
}

test('as proposed: every slot, its minutes, its first reason, and nothing that the API does not take', () => {
  const chosen = chosenSlots(PROPOSAL, {})
  expect(minutesOf(chosen)).toBe(8)
  const sent = acceptedOf(chosen)
  expect(sent.map(({ text, reason }) => [text, reason])).toEqual([
    ['What will change?', 'You want this answered.'],
    ['Who else?', 'Every talk ends with it.'],
  ])
  expect(sent.every((question) => !('wanted_question_id' in question))).toBe(true)
})

test('swapped: only the reasons that still hold are given, and the way back is offered', () => {
  const same = chosenSlots(PROPOSAL, { 0: offered('What has changed?') })[0]
  expect(same?.reasons).toEqual(['Nobody spoke of it yet.'])
  expect(same?.instead.map(({ text }) => text)).toEqual(['What will change?', 'What is a good day?'])
  const other = chosenSlots(PROPOSAL, { 0: offered('What is a good day?', 'day_to_day') })
  expect(other[0]?.reasons).toEqual([])
  expect(acceptedOf(other)[0]?.reason).toBe('')
})

test('left out: the slot and its minutes go', () => {
  const chosen = chosenSlots(PROPOSAL, { 0: null })
  expect(chosen.map(({ at }) => at)).toEqual([1])
  expect(minutesOf(chosen)).toBe(3)
})

test('a long reason is cut to what the API takes', () => {
  const [slot] = PROPOSAL.slots
  if (!slot) throw new Error('the proposal has slots')
  const long = { ...PROPOSAL, slots: [{ ...slot, reasons: [reason('thin', '🍇'.repeat(300))] }] }
  expect(acceptedOf(chosenSlots(long, {}))[0]?.reason?.length).toBeLessThanOrEqual(200)
})

test('a split sends what is new and kept; interviews without any are not named', () => {
  const question = (id: string, planned = false) => ({
    wanted_question_id: id,
    text: id,
    topic: 'trends' as const,
    planned,
  })
  const split: Split = {
    career_id: 'c',
    answered: [],
    unasked: [],
    findings: [],
    assignments: [
      { interview_id: 'i1', contacts: [], planned: 1, questions: [question('a', true), question('b')] },
      { interview_id: 'i2', contacts: [], planned: 0, questions: [question('c')] },
    ],
  }
  expect(assignmentsOf(split, new Set(['c']))).toEqual([{ interview_id: 'i1', wanted_question_ids: ['b'] }])
})
