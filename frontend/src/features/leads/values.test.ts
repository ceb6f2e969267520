/** What a form of a lead sends, and how leads are worded and sorted. */
import { expect, test } from 'vitest'
import type { Lead } from './queries'
import { inOrder, inShort } from './rules'
import { isEmpty, leadBody, newLead } from './values'

test('nobody has to know whether it is advertised (R38)', () => {
  expect(leadBody({ ...newLead({}), title: 'Summer project' })).toMatchObject({
    title: 'Summer project',
    advertised: 'unknown',
    stage: 'heard',
    organization_name: null,
    career_id: null,
    contact_id: null,
    link: null,
  })
})

test('an address gets its scheme; what is none is left for the API to refuse', () => {
  const lead = newLead({ career_id: 'rail', contact_id: 'ada' })
  expect(leadBody({ ...lead, link: ' example.org/jobs ' }).link).toBe('https://example.org/jobs')
  expect(leadBody({ ...lead, link: 'ask at the desk' }).link).toBe('ask at the desk')
})

test('choices alone say nothing', () => {
  expect(isEmpty({ ...newLead({ career_id: 'rail' }), kind: 'course' })).toBe(true)
  expect(isEmpty({ ...newLead({}), note: 'Ask Bo.' })).toBe(false)
})

test('only a clear answer about advertising is said', () => {
  const lead = { kind: 'project', organization_name: 'Fernweh Rail' } as Lead
  expect(inShort({ ...lead, advertised: 'no' })).toBe('Project · Fernweh Rail · not advertised')
  expect(inShort({ ...lead, organization_name: '', advertised: 'unknown' })).toBe('Project')
})

test('what is closed comes last, the newest first', () => {
  const lead = (id: string, stage: Lead['stage'], day: number) =>
    ({ id, stage, created_at: `2026-11-0${day}T09:00:00Z` }) as Lead
  const all = [lead('old', 'heard', 1), lead('closed', 'closed', 3), lead('new', 'offer', 2)]
  expect(inOrder(all).map(({ id }) => id)).toEqual(['new', 'old', 'closed'])
})
