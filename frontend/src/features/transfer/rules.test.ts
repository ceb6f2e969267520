/** Imports in numbers and words, on literals. */
import { expect, test } from 'vitest'
import { Problem } from '@/api/problem'
import type { Import } from './queries'
import {
  aboutFile,
  actionWords,
  FILE_BYTES,
  historyWords,
  isAboutFile,
  keptWords,
  leadOf,
  preferred,
  recognised,
  refusalOf,
  restWords,
  resultWords,
  rowsIn,
  sendingProgress,
  undoneWords,
} from './rules'

const NONE = { new: 0, same: 0, update: 0, problem: 0 }

const made = ({
  counts,
  ...fields
}: Partial<Omit<Import, 'counts'>> & { counts?: Partial<Import['counts']> }) =>
  ({
    status: 'previewed',
    done: 0,
    total: 0,
    undoing: null,
    ...fields,
    counts: { ...NONE, ...counts },
  }) as Import

const file = (name: string, size = 1) => ({ name, size }) as File

test.each([
  [{ new: 412, update: 3 }, 'Add 412 people'],
  [{ new: 1 }, 'Add 1 person'],
  [{ update: 12, same: 4 }, 'Update 12 people'],
  [{ same: 4, problem: 2 }, null],
])('the primary action says how many: %o', (counts, words) => {
  expect(actionWords(made({ counts }))).toBe(words)
})

test('what has begun is continued', () => {
  expect(actionWords(made({ counts: { new: 9 }, status: 'committing' }))).toBe('Continue')
})

test('a file that brings nothing says so', () => {
  expect(leadOf(made({ counts: { same: 3 } }), false)).toMatch(/everybody in this file is here already/)
  expect(leadOf(made({ counts: { problem: 3 } }), false)).toMatch(/nobody in this file/)
  expect(leadOf(made({ status: 'done' }), false)).toBeUndefined()
  expect(leadOf(made({ counts: { new: 3 } }), true)).toBeUndefined()
})

test('the rows of an outcome, and of all', () => {
  const import_ = made({ counts: { new: 3, same: 2, update: 1, problem: 4 } })
  expect([rowsIn(import_, 'problem'), rowsIn(import_)]).toEqual([4, 10])
})

test.each([
  [0, 'Nobody is written yet; the preview is kept.'],
  [1000, '1,000 of 2,000 people are written and kept. Nobody sees them until all are there.'],
  [2000, 'All 2,000 people are written and kept. Nobody sees them until the last step.'],
])('after a stop at %i it says what is kept', (done, words) => {
  expect(keptWords(made({ done, total: 2000, counts: { new: 2000 } }))).toBe(words)
})

test('the result counts people, and what was not touched', () => {
  const import_ = made({ status: 'done', counts: { new: 412, update: 1, same: 20, problem: 1 } })
  expect(resultWords(import_)).toBe('412 people were added, 1 person was updated.')
  expect(restWords(import_)).toBe('20 people were here already. 1 row was left out.')
  expect(historyWords(import_)).toBe('412 people were added, 1 person was updated.')
})

test('undoing says who went and who stays', () => {
  const undone = (trashed: number, kept: number, reverted: number) =>
    undoneWords(made({ status: 'undone', undoing: { trashed, kept, reverted } }))
  expect(undone(410, 2, 1)).toEqual([
    '410 people are in the trash.',
    '2 people stay: you have worked with them since.',
    '1 value is as before.',
  ])
  expect(undone(0, 0, 0)).toEqual(['There was nothing to take back.'])
})

test('sending is counted in whole kB, and is not over before the last byte has left', () => {
  expect(sendingProgress({ sent: 999, total: 2000 })).toEqual({ done: 1, total: 2, all: false })
  expect(sendingProgress({ sent: 2000, total: 2000 })).toEqual({ done: 2, total: 2, all: true })
})

test('of several dropped files the right one is taken', () => {
  const [profile, zip, csv] = [file('Profile.csv'), file('Basic_Export.zip'), file('Connections (1).csv')]
  expect(preferred([profile, zip, csv])).toBe(csv)
  expect(preferred([profile, zip])).toBe(zip)
  expect(preferred([profile])).toBe(profile)
  expect(preferred([])).toBeUndefined()
})

test('a file that is too large or empty is not sent', () => {
  expect(refusalOf(file('a.csv', FILE_BYTES))).toBeNull()
  expect(refusalOf(file('a.csv', FILE_BYTES + 1))?.detail).toMatch(/larger than 10 MB/)
  expect(refusalOf(file('a.csv', 0))?.detail).toMatch(/empty/)
})

test('a refused file names its line once', () => {
  const refused = (pointer: string) => {
    const wrong = { place: 'file', pointer, code: 'broken', message: 'A quotation mark is not closed.' }
    return aboutFile(new Problem({ status: 422, detail: wrong.message, errors: [wrong] }))
  }
  expect(refused('file#line=1204').detail).toBe('Line 1,204: A quotation mark is not closed.')
  expect(refused('file').detail).toBe('A quotation mark is not closed.')
  expect(refused('file').errors).toEqual([])
  expect(isAboutFile(refused('file'))).toBe(true)
  expect(isAboutFile(aboutFile(Problem.unreachable()))).toBe(false)
})

test('a row says how somebody was recognised', () => {
  const row = { matched_by: 'email', same_as_line: null } as Parameters<typeof recognised>[0]
  expect(recognised(row)).toBe('Recognised by the e-mail address')
  expect(recognised({ ...row, same_as_line: 1204 })).toBe('The same person as on line 1,204')
})
