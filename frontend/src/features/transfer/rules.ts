/** What an import comes to, in numbers and in words. */
import { Problem } from '@/api/problem'
import type { Sent } from '@/api/upload'
import { exactDay } from '@/ui/time'
import type { Import, ImportRow, Outcome } from './queries'

/** The most that the API takes. */
export const FILE_BYTES = 10 * 1024 * 1024

/** What becomes of a row, as a filter and as a mark on the row. */
export const OUTCOMES: Record<Outcome, { filter: string; mark: string }> = {
  new: { filter: 'New', mark: 'New' },
  update: { filter: 'Updates', mark: 'Update' },
  same: { filter: 'Already here', mark: 'Already here' },
  problem: { filter: 'Left out', mark: 'Left out' },
}

const FIELDS: Record<string, string> = {
  linkedin_url: 'LinkedIn profile',
  email: 'E-mail',
  organization: 'Organization',
  role: 'Role',
  connected_on: 'Connected on',
  display_name: 'Name',
  given_name: 'First name',
  family_name: 'Last name',
}

const MATCHES: Record<NonNullable<ImportRow['matched_by']>, string> = {
  linkedin_url: 'recognised by the LinkedIn profile',
  email: 'recognised by the e-mail address',
  name_and_organization: 'recognised by name and organization',
}

export const fieldName = (field: string): string => FIELDS[field] ?? field

/** A value as it is read: days in words. */
export const shownValue = (field: string, value: string): string =>
  field === 'connected_on' ? exactDay(value) : value

export const whatTheyDo = ({ role, organization }: ImportRow): string =>
  [role, organization].filter(Boolean).join(' · ')

/** How somebody was recognised; empty for a new person. */
export const recognised = ({ matched_by, same_as_line }: ImportRow): string =>
  same_as_line
    ? `The same person as on line ${number(same_as_line)}`
    : matched_by
      ? capital(MATCHES[matched_by])
      : ''

/** Whether the import can go on: neither done nor undone. */
export const isOpen = ({ status }: Import): boolean => status === 'previewed' || status === 'committing'

export const rowsIn = ({ counts }: Import, outcome?: Outcome): number =>
  outcome ? counts[outcome] : counts.new + counts.same + counts.update + counts.problem

/** The primary action; null when the file brings nothing. */
export function actionWords({ counts, status }: Import): string | null {
  if (counts.new + counts.update === 0) return null
  if (status === 'committing') return 'Continue'
  return counts.new > 0 ? `Add ${people(counts.new)}` : `Update ${people(counts.update)}`
}

export function titleOf(import_: Import, running: boolean): string {
  if (import_.status === 'done') return 'Import done'
  if (import_.status === 'undone') return 'Import undone'
  if (running) return 'Bringing people in'
  return import_.status === 'committing' ? 'Import not finished' : 'Look before you add'
}

/** What looking at the preview is for; nothing once it has begun. */
export const leadOf = (import_: Import, running: boolean): string | undefined =>
  import_.status === 'previewed' && !running ? previewWords(import_) : undefined

function previewWords({ counts }: Import): string {
  if (counts.new + counts.update === 0)
    return counts.same > 0
      ? 'There is nothing to add: everybody in this file is here already.'
      : 'There is nobody in this file who could be added.'
  const updates = counts.update > 0 ? ` ${capital(people(counts.update))} would be updated.` : ''
  return counts.new > 0
    ? `Nobody is added yet. Look at what would happen first.${updates}`
    : `Nothing is changed yet.${updates}`
}

/** What stands while an import is not finished. */
export const keptWords = ({ done, total }: Import): string =>
  done === 0
    ? 'Nobody is written yet; the preview is kept.'
    : done < total
      ? `${number(done)} of ${people(total)} are written and kept. Nobody sees them until all are there.`
      : `All ${people(total)} are written and kept. Nobody sees them until the last step.`

/** "412 people were added and 12 updated." */
export function resultWords({ counts }: Import): string {
  const added = counts.new > 0 ? `${people(counts.new)} ${were(counts.new)} added` : ''
  const updated = counts.update > 0 ? `${people(counts.update)} ${were(counts.update)} updated` : ''
  const told = [added, updated].filter(Boolean).join(', ')
  return told ? `${told}.` : 'Nothing had to be changed.'
}

/** What was not touched, for those who count. */
export function restWords({ counts }: Import): string {
  const same = counts.same > 0 ? `${people(counts.same)} ${were(counts.same)} here already.` : ''
  const left = counts.problem > 0 ? `${rows(counts.problem)} ${were(counts.problem)} left out.` : ''
  return [same, left].filter(Boolean).join(' ')
}

/** What undoing came to, sentence by sentence. */
export function undoneWords({ undoing }: Import): string[] {
  if (!undoing) return ['Nobody was added.']
  const { trashed, kept, reverted } = undoing
  const stay = kept === 1 ? 'stays: you have' : 'stay: you have'
  const values = reverted === 1 ? '1 value is' : `${number(reverted)} values are`
  return [
    trashed > 0 && `${capital(people(trashed))} ${trashed === 1 ? 'is' : 'are'} in the trash.`,
    kept > 0 && `${capital(people(kept))} ${stay} worked with them since.`,
    reverted > 0 && `${values} as before.`,
    trashed + kept + reverted === 0 && 'There was nothing to take back.',
  ].filter((sentence) => sentence !== false)
}

/** One line of the history. */
export function historyWords(import_: Import): string {
  if (import_.status === 'undone') return `Undone. ${undoneWords(import_).join(' ')}`
  if (import_.status === 'done') return resultWords(import_)
  return `Not finished. ${keptWords(import_)}`
}

/** Values that are left out or doubtful; null without any. */
export const warningWords = ({ warnings }: Import): string | null =>
  warnings === 0
    ? null
    : warnings === 1
      ? '1 value is left out or doubtful; its row counts.'
      : `${number(warnings)} values are left out or doubtful; their rows count.`

/** Progress of sending, in whole kB, so that the count is calm; all sent is not yet all read. */
export function sendingProgress({ sent, total }: Sent): { done: number; total: number; all: boolean } {
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000)
  return { done: kilobytes(sent), total: kilobytes(total), all: sent >= total }
}

/** Of several files that were dropped: `Connections.csv`, else a ZIP, else the first. */
export const preferred = (files: readonly File[]): File | undefined =>
  files.find(({ name }) => /^connections.*\.csv$/i.test(name)) ??
  files.find(({ name }) => /\.zip$/i.test(name)) ??
  files[0]

/** What can be said without sending the file. */
export function refusalOf(file: File): Problem | null {
  if (file.size > FILE_BYTES)
    return fileProblem('This file is larger than 10 MB. Unpack it, and take Connections.csv out of it.')
  if (file.size === 0) return fileProblem('This file is empty. Download it from LinkedIn again.')
  return null
}

/** A refusal of the file as one sentence that names the line, where the API knows it. */
export function aboutFile(problem: Problem): Problem {
  const [wrong] = problem.errors
  if (!wrong?.pointer.startsWith('file')) return problem
  const line = /#line=(\d+)$/.exec(wrong.pointer)?.[1]
  return fileProblem(line ? `Line ${number(Number(line))}: ${wrong.message}` : wrong.message)
}

/** Sending the same file again would come to the same. */
export const isAboutFile = ({ code }: Problem): boolean => code === ABOUT_FILE

const ABOUT_FILE = 'unreadable_file'
const fileProblem = (detail: string): Problem =>
  new Problem({ status: 422, code: ABOUT_FILE, title: 'This file cannot be imported', detail })

export const number = (count: number): string => count.toLocaleString('en')
export const people = (count: number): string => (count === 1 ? '1 person' : `${number(count)} people`)
const rows = (count: number) => (count === 1 ? '1 row' : `${number(count)} rows`)
const were = (count: number) => (count === 1 ? 'was' : 'were')
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
