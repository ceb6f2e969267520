/** What was answered to one question: notes, asked or skipped, starred. */
import type { RowField } from '@/ui/useRowField'
import { useUnsentField } from '@/ui/useUnsentField'
import type { Question } from '../queries'
import { ANSWER } from './queries'

// A type, not an interface: the outbox takes any fields.
export type Answer = Pick<Question, 'notes' | 'state' | 'starred'>

const answerOf = ({ notes, state, starred }: Question): Answer => ({ notes, state, starred })

export const useAnswer = (question: Question): RowField<Answer> =>
  useUnsentField({
    kind: ANSWER,
    row: question,
    read: answerOf,
    words: 'notes',
    of: question.interview_id,
    label: `Notes to “${question.text}”`,
  })
