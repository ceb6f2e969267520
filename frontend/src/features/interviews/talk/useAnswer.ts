/** What was answered to one question: notes, asked or skipped, starred; kept on this device until it is saved. */
import { type RowField, useRowField } from '@/ui/useRowField'
import { type QuestionPatch, useChangeQuestion } from '../plan/queries'
import type { Question } from '../queries'

export type Answer = Pick<Question, 'notes' | 'state' | 'starred'>

const answerOf = ({ notes, state, starred }: Question): Answer => ({ notes, state, starred })

export function useAnswer(question: Question): RowField<Answer> {
  const { mutateAsync } = useChangeQuestion()
  return useRowField<Question, Answer>({
    row: question,
    read: answerOf,
    write: (base, answer) => mutateAsync({ base, patch: changed(answerOf(base), answer) }),
    draftKey: `answer:${question.id}`,
  })
}

/** Only what differs is written, so that a star set elsewhere is no quarrel about the notes. */
function changed(before: Answer, after: Answer): QuestionPatch {
  const fields = Object.entries(after) as [keyof Answer, Answer[keyof Answer]][]
  return Object.fromEntries(fields.filter(([name, value]) => before[name] !== value))
}
