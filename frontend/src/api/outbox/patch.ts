/** Sending changed fields of a row that may have changed elsewhere meanwhile. */
import { ChangedElsewhere } from '../merge'
import { Problem } from '../problem'
import { type Fields, quarrels, type Row, type Unsent } from './entry'

interface Patching<R extends Row> {
  /** The fields whose other version must not be lost; of the others the last one counts. */
  words: readonly string[]
  /** PATCH with If-Match on this row. */
  write: (on: R, body: Fields) => Promise<R>
  /** The row as it is now. */
  read: () => Promise<R>
}

/** Resolves to the row as written; throws ChangedElsewhere when somebody else's words stand there. */
export async function sendPatch<R extends Row>(entry: Unsent, job: Patching<R>): Promise<R> {
  try {
    return await job.write(entry.base as R, entry.body)
  } catch (error) {
    if (Problem.from(error).status !== 412) throw error
    const latest = await job.read()
    if (quarrels(entry, latest as R & Fields, job.words)) throw new ChangedElsewhere(latest)
    return await job.write(latest, entry.body)
  }
}
