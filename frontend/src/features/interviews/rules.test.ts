/** What interviews are called, and what comes next. */
import { describe, expect, test } from 'vitest'
import type { InterviewRow } from './queries'
import { namesOf, nextStep, presentIn, whoTheyAre } from './rules'

const person = (display_name: string, role = '', organization_name = '') => ({
  id: display_name || role,
  display_name,
  role,
  organization_name,
  in_trash: false,
})

test('whoever is in the trash is said to be, and nothing new is about them', () => {
  const gone = { ...person('Bo Lind', 'Engineer'), in_trash: true }
  const career = { id: 'rail', title: 'Rail planning', color: 1, in_trash: true }
  expect(whoTheyAre({ contacts: [gone] })).toBe('Engineer · in the trash')
  const here = person('Priya Shah')
  expect(presentIn({ contacts: [gone, here], careers: [career] })).toEqual({ contacts: [here], careers: [] })
})

describe('the name of an interview', () => {
  test('lists its people', () => {
    const names = (...all: string[]) => namesOf({ contacts: all.map((name) => person(name)) })
    expect(names('Priya Shah')).toBe('Priya Shah')
    expect(names('Priya Shah', 'Bo Lind')).toBe('Priya Shah and Bo Lind')
    expect(names('Priya Shah', 'Bo Lind', 'Ines Roth')).toBe('Priya Shah, Bo Lind and Ines Roth')
    expect(names()).toBe('Nobody yet')
  })

  test('a role stands for somebody without a name, and is not said twice', () => {
    const contacts = [person('', 'Head of design', 'Fernweh Rail')]
    expect(namesOf({ contacts })).toBe('Head of design')
    expect(whoTheyAre({ contacts })).toBe('Fernweh Rail')
  })
})

describe('what comes next (R21)', () => {
  const start = Date.parse('2026-12-03T13:00:00Z')
  const minutes = (count: number) => count * 60_000
  const next = (facts: Partial<InterviewRow>, now = start) =>
    nextStep(
      {
        state: 'scheduled',
        starts_at: '2026-12-03T13:00:00Z',
        agreed_minutes: 20,
        researched_at: null,
        debriefed_at: null,
        thanked_at: null,
        ...facts,
      },
      now,
    )

  test('ask, then agree a start', () => {
    expect(next({ state: 'identified' })).toBe('request')
    expect(next({ state: 'requested' })).toBe('schedule')
  })

  test('before the start prepare, unless that is done', () => {
    expect(next({}, start - minutes(60))).toBe('prepare')
    expect(next({ researched_at: '2026-12-01T08:00:00Z' }, start - minutes(60))).toBe('talk')
  })

  test('around the start talk, after it record', () => {
    expect(next({}, start - minutes(10))).toBe('talk')
    expect(next({}, start + minutes(20))).toBe('talk')
    expect(next({}, start + minutes(21))).toBe('record')
  })

  test('after the talk debrief, then thank, then nothing', () => {
    const debriefed_at = '2026-12-03T14:00:00Z'
    expect(next({ state: 'held' })).toBe('debrief')
    expect(next({ state: 'held', debriefed_at })).toBe('thank')
    expect(next({ state: 'held', debriefed_at, thanked_at: debriefed_at })).toBe('done')
  })

  test.each(['declined', 'no_response', 'cancelled'] as const)('%s can begin again', (state) => {
    expect(next({ state })).toBe('reopen')
  })
})
