/** The laws of what waits for the server. */
import { describe, expect, test } from 'vitest'
import { afterSent, afterTry, type Change, coalesced, onTopOf, quarrels, type Unsent } from './entry'

const ROW = { id: 'q1', version: 1, notes: '', starred: false }
const change = (body: Change['body']): Change => ({
  id: 'answer:q1',
  kind: 'answer',
  account: 'maya',
  of: 'i1',
  label: 'Notes',
  base: ROW,
  body,
})
const written = (body: Change['body'], by = 'tab', before?: Unsent) =>
  coalesced(before, change(body), { turn: 1, key: 'key-1', by })

describe('changes to one row', () => {
  test('become one write on what was seen first', () => {
    const first = written({ notes: 'He' })
    const later = { ...change({ notes: 'Hello', starred: true }), base: { ...ROW, version: 9 } }
    expect(coalesced(first, later, { turn: 7, key: 'key-7', by: 'tab' })).toMatchObject({
      base: ROW,
      body: { notes: 'Hello', starred: true },
      key: 'key-1',
      turn: 1,
      rev: 2,
    })
  })

  test('try again after a refusal, but a quarrel stays until the person decides', () => {
    const problem = { status: 422, code: 'invalid', title: '', detail: '' }
    const refused: Unsent = { ...written({ notes: 'a' }), trouble: { kind: 'refused', problem } }
    expect(written({ notes: 'ab' }, 'tab', refused).trouble).toBeNull()
    const quarrel: Unsent = { ...written({ notes: 'a' }), trouble: { kind: 'conflict', latest: ROW } }
    expect(written({ notes: 'ab' }, 'tab', quarrel).trouble).toEqual({ kind: 'conflict', latest: ROW })
  })
})

describe('two tabs on one row', () => {
  test('what this tab saw is covered, whoever wrote it', () => {
    const stored = written({ notes: 'Hello' }, 'other')
    const ours = written({ notes: 'Hello you' }, 'tab', stored)
    expect(onTopOf(stored, stored, ours)).toMatchObject({ body: { notes: 'Hello you' }, trouble: null })
  })

  test('what it did not see is kept beside it', () => {
    const stored = written({ notes: 'From there' }, 'other')
    const ours = written({ notes: 'From here' }, 'tab')
    const both = onTopOf(stored, undefined, ours)
    expect(both.body).toEqual({ notes: 'From here' })
    expect(both.trouble).toMatchObject({ kind: 'conflict', latest: { version: 1, notes: 'From there' } })
    const typedOn = written({ notes: 'From here, too' }, 'tab', ours)
    expect(onTopOf(both, ours, typedOn)).toMatchObject({
      body: { notes: 'From here, too' },
      trouble: { latest: { notes: 'From there' } },
    })
  })

  test('other fields are no quarrel', () => {
    const stored = written({ starred: true }, 'other')
    expect(onTopOf(stored, undefined, written({ notes: 'Mine' }, 'tab'))).toMatchObject({
      body: { notes: 'Mine', starred: true },
      trouble: null,
    })
  })
})

describe('after it was sent', () => {
  const sent = written({ notes: 'One', starred: true })
  const row = { ...ROW, version: 2, notes: 'One', starred: true }

  test('nothing is left', () => expect(afterSent(sent, sent, row)).toBeUndefined())

  test('what was typed meanwhile is based on the row as written', () => {
    const now = written({ notes: 'One two' }, 'tab', sent)
    expect(afterSent(now, sent, row)).toMatchObject({ base: row, body: { notes: 'One two' } })
  })

  test('a write made since under the same name is another write', () => {
    const other = { ...sent, key: 'key-2' }
    expect(afterSent(other, sent, row)).toBe(other)
  })
})

describe('a quarrel', () => {
  const mine = written({ notes: 'Mine ' })
  const quarrel = (entry: Unsent, notes: string) => quarrels(entry, { ...ROW, version: 5, notes }, ['notes'])

  test.each([
    ['nobody wrote', ''],
    ['it says what we want, trimmed by the server', 'Mine'],
  ])('is none where %s', (_, notes) => expect(quarrel(mine, notes)).toBe(false))

  test('is one where somebody else’s words stand', () => expect(quarrel(mine, 'Theirs')).toBe(true))

  test('is none with own words whose arrival was never heard of', () => {
    const typedOn = written({ notes: 'Mine and more' }, 'tab', afterTry(mine))
    expect(quarrel(typedOn, 'Mine')).toBe(false)
    expect(quarrel(typedOn, 'Theirs')).toBe(true)
  })

  test('is never about fields without words', () => {
    const starred = written({ starred: true })
    expect(quarrels(starred, { ...ROW, starred: false, notes: 'Theirs' }, ['notes'])).toBe(false)
  })
})
