/** The checklist in groups, and how soon each item is due. */
import type { Check, CheckUpdate } from './queries'

export const GROUPS: Record<Check['group'], string> = {
  research: 'Read up',
  logistics: 'Get ready',
  own: 'Your own',
}

/** The groups that hold something, in the order in which one does them. */
export const grouped = (checklist: readonly Check[]) =>
  (Object.keys(GROUPS) as Check['group'][])
    .map((group) => ({
      group,
      title: GROUPS[group],
      checks: checklist.filter((check) => check.group === group),
    }))
    .filter(({ checks }) => checks.length > 0)

/** What the item says when it is written again: a tick keeps the note, and the other way round. */
export const written = (check: Check, change: Partial<Pick<Check, 'done' | 'note'>>): CheckUpdate => ({
  done: check.done,
  note: check.note,
  ...(check.group === 'own' ? { title: check.title } : {}),
  ...change,
})

/** Done because of what is noted elsewhere: the tick is not the person's to take back here. */
export const isShownDone = ({ done, done_at }: Check): boolean => done && done_at === null

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "a day before the start", "10 minutes before the start"; empty where either is unknown. */
export function beforeStart({ due_at }: Pick<Check, 'due_at'>, starts_at: string | null): string {
  if (!due_at || !starts_at) return ''
  const before = Date.parse(starts_at) - Date.parse(due_at)
  if (before <= 0) return 'at the start'
  if (before % DAY === 0) return `${countOf(before / DAY, 'day')} before`
  if (before % HOUR === 0) return `${countOf(before / HOUR, 'hour')} before`
  return `${countOf(Math.round(before / MINUTE), 'minute')} before`
}

const countOf = (count: number, unit: string) => `${count} ${count === 1 ? unit : `${unit}s`}`

/** Something that should have been done by now, while the conversation is still to come. */
export function isLate(
  { due_at, done }: Pick<Check, 'due_at' | 'done'>,
  starts_at: string | null,
  now = Date.now(),
) {
  if (done || !due_at || !starts_at) return false
  return Date.parse(due_at) < now && now < Date.parse(starts_at)
}

export const doneOf = (checks: readonly Check[]): number => checks.filter(({ done }) => done).length
