/** Changing the order of a plan, and taking questions out with Undo. */
import { tellFailure } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import type { Question } from '../queries'
import { moved } from '../rules'
import { useOrderQuestions, useRestoreQuestion, useTrashQuestion } from './queries'

export function usePlanMoves(interviewId: string, questions: readonly Question[]) {
  const { mutate: order } = useOrderQuestions(interviewId)
  const { mutateAsync: trash } = useTrashQuestion()
  const { mutateAsync: restore } = useRestoreQuestion()
  const ids = questions.map(({ id }) => id)
  const move = ({ id }: Question, by: number) => order(moved(ids, id, by), { onError: tellFailure })
  const remove = (question: Question) =>
    undoableDelete({
      message: 'The question is taken out.',
      remove: () => trash(question),
      restore: () => restore(question),
    })
  return { move, remove }
}
