/** Changing the order of a plan, and taking questions out with Undo. */
import { moved } from '@/ui/order'
import { tellFailure } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import type { Question } from '../queries'
import { useOrderQuestions, useRestoreQuestion, useTrashQuestion } from './queries'

export function usePlanMoves(interviewId: string, questions: readonly Question[]) {
  const { mutate: order } = useOrderQuestions(interviewId)
  const { mutateAsync: trash } = useTrashQuestion()
  const { mutateAsync: restore } = useRestoreQuestion()
  const ids = questions.map(({ id }) => id)
  const reorder = (next: string[]) => order(next, { onError: tellFailure })
  const move = ({ id }: Question, by: number) => reorder(moved(ids, id, by))
  const remove = (question: Question) =>
    undoableDelete({
      message: 'The question is taken out.',
      remove: () => trash(question),
      restore: () => restore(question),
    })
  return { reorder, move, remove }
}
