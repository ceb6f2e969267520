/** What a debrief sends. */
import { expect, test } from 'vitest'
import { NO_INSIGHT } from '@/features/insights/values'
import { newLead } from '@/features/leads/values'
import { debriefBody, emptyDebrief, isBlank, leftOut, withoutEmptyRows } from './values'

const CAREERS = [{ id: 'rail', title: 'Rail planning', color: 1, in_trash: false }]
const EMPTY = emptyDebrief({ careers: CAREERS }, () => 6)
const REFERRAL = {
  referred: null,
  referrer_id: 'ada',
  permission: 'granted',
  conditions: '',
  via: 'name_only',
  note: '',
} as const

test('the interest before is the one noted last', () => {
  expect(EMPTY.interests).toEqual([{ career_id: 'rail', before: 6, after: null }])
})

test('rows that were opened and left empty are not sent', () => {
  const said = { ...NO_INSIGHT, text: 'Half of it is writing.' }
  const bo = { ...REFERRAL, referred: { id: null, name: 'Bo Lind' } }
  const typed = { ...EMPTY, insights: [NO_INSIGHT, said], referrals: [REFERRAL, bo] }
  expect(withoutEmptyRows(typed)).toMatchObject({ insights: [said], referrals: [bo] })
})

test('rows left empty and the interest before say nothing yet', () => {
  expect(isBlank({ ...EMPTY, insights: [NO_INSIGHT], referrals: [REFERRAL], learned: ' ' })).toBe(true)
  expect(isBlank({ ...EMPTY, surprised: 'The hours.' })).toBe(false)
  expect(isBlank({ ...EMPTY, interests: [{ career_id: 'rail', before: 6, after: 0 }] })).toBe(false)
})

test('somebody on record is named by id, somebody new by name', () => {
  const referrals = [
    { ...REFERRAL, referred: { id: 'bo', name: 'Bo Lind' } },
    { ...REFERRAL, referred: { id: null, name: 'Head of design' } },
  ]
  const { referrals: sent } = debriefBody('talk', { ...EMPTY, referrals })
  expect(sent?.[0]).toMatchObject({ referred_id: 'bo', permission: 'granted' })
  expect(sent?.[0]).not.toHaveProperty('referred')
  expect(sent?.[1]).toMatchObject({ referred: { display_name: 'Head of design' } })
})

test('what was not answered is sent as missing, and a horizon only of a trend', () => {
  const insights = [
    { ...NO_INSIGHT, text: 'More of it.', topic: 'trends', horizon: '5' } as const,
    { ...NO_INSIGHT, text: 'Less of it.', horizon: '5' },
  ]
  const body = debriefBody('talk', { ...EMPTY, insights })
  expect(body).toMatchObject({ interview_id: 'talk', asked_for_names: null, asked_permission: null })
  expect(body.insights?.map(({ horizon_years }) => horizon_years)).toEqual([5, null])
})

test('a no asks for its why (R15)', () => {
  expect(leftOut({ asked_for_names: 'yes', asked_permission: 'not_applicable' })).toBe(false)
  expect(leftOut({ asked_for_names: 'yes', asked_permission: 'no' })).toBe(true)
})

test('promises and leads go along as the API reads them', () => {
  const commitments = [{ kind: 'promise', contact_id: 'ada', text: 'Send it.', due_on: '' } as const]
  const leads = [{ ...newLead({ career_id: 'rail' }), title: 'Summer project' }]
  const body = debriefBody('talk', { ...EMPTY, listening: 4, commitments, leads })
  expect(body).toMatchObject({
    listening: 4,
    confidence: null,
    commitments: [{ text: 'Send it.', due_on: null }],
    leads: [{ title: 'Summer project', advertised: 'unknown', career_id: 'rail', contact_id: null }],
  })
})

test('marks alone are no debrief; a promise is', () => {
  expect(isBlank({ ...EMPTY, listening: 4, confidence: 2, leads: [newLead({})] })).toBe(true)
  const commitments = [{ kind: 'promise', contact_id: 'ada', text: 'Send it.', due_on: '' } as const]
  expect(isBlank({ ...EMPTY, commitments })).toBe(false)
})
