/** What a debrief must say before it is sent; the rows left empty must say nothing. */
import { isEmpty as isNoCommitment } from '@/features/commitments/values'
import { saidNothing } from '@/features/insights/values'
import { isEmpty as isNoLead } from '@/features/leads/values'
import { type DebriefValues, isBlank } from './values'

type Check = (value: string, values: DebriefValues, path: string) => string | null

const learned: Check = (_, values) =>
  isBlank(values) ? 'Nothing is written yet. One sentence on what you learned is enough.' : null

const career: Check = (id, { insights }, path) =>
  id || isUnused(insights, path, saidNothing) ? null : 'Which career is it about?'

const commitment: Check = (text, { commitments }, path) =>
  text.trim() || isUnused(commitments, path, isNoCommitment) ? null : 'What was it? Or leave it out.'

const lead: Check = (title, { leads }, path) =>
  title.trim() || isUnused(leads, path, isNoLead) ? null : 'What did you hear of?'

export const CHECKS = {
  learned,
  insights: { career_id: career },
  commitments: { text: commitment },
  leads: { title: lead },
}

/** Whether the row of a path such as `leads.0.title` was opened and left empty. */
function isUnused<Row>(rows: Row[], path: string, isEmpty: (row: Row) => boolean): boolean {
  const row = rows[Number(path.split('.')[1])]
  return row !== undefined && isEmpty(row)
}
