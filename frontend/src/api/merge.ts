/**
 * Writing to a row that may have changed elsewhere meanwhile: changes to other fields are merged, a change to
 * the same field is never overwritten unasked.
 */
import { Problem } from './problem'

/** The same field was changed elsewhere; `latest` is the row as it is now. Nothing was written. */
export class ChangedElsewhere<Row = unknown> extends Problem {
  readonly latest: Row

  constructor(latest: Row) {
    super({
      status: 412,
      code: 'changed_elsewhere',
      title: 'Changed elsewhere',
      detail: 'This was changed in another window while you were typing.',
    })
    this.latest = latest
  }
}

interface MergedWrite<Row, Patch> {
  /** The row as it was when the person began to change it. */
  base: Row
  patch: Patch
  /** PATCH with If-Match on this row. */
  write: (on: Row, patch: Patch) => Promise<Row>
  /** The row as it is now. */
  read: () => Promise<Row>
  /** The newest row that the page knows: where it will do, it saves a refusal. */
  known?: Row | undefined
}

/** Resolves to the row as written; throws ChangedElsewhere when a field of the patch differs by now. */
export async function writeMerged<Row, Patch extends object>(job: MergedWrite<Row, Patch>): Promise<Row> {
  const { base, patch, write, read, known = base } = job
  try {
    return await write(collides(base, known, patch) ? base : known, patch)
  } catch (error) {
    if (Problem.from(error).status !== 412) throw error
    const latest = await read()
    if (collides(base, latest, patch)) throw new ChangedElsewhere(latest)
    return await write(latest, patch)
  }
}

/** Whether a field of the patch was changed elsewhere to something other than what the patch says. */
export function collides(base: unknown, latest: unknown, patch: object): boolean {
  return Object.entries(patch).some(([field, mine]) => {
    const theirs = fieldOf(latest, field)
    return theirs !== fieldOf(base, field) && theirs !== JSON.stringify(mine)
  })
}

const fieldOf = (row: unknown, field: string) => JSON.stringify((row as Record<string, unknown>)[field])
