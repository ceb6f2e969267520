/** An interview to the trash, and back with Undo. */
import { useNavigate } from '@tanstack/react-router'
import { undoableDelete } from '@/ui/undoableDelete'
import { type Interview, useRestoreInterview, useTrashInterview } from './queries'
import { namesOf } from './rules'

export function useMoveToTrash(interview: Interview) {
  const navigate = useNavigate()
  const { mutateAsync: trash } = useTrashInterview()
  const { mutateAsync: restore } = useRestoreInterview()
  return async () => {
    // Away first: the page must not read again what is about to be gone.
    await navigate({ to: '/interviews' })
    const isGone = await undoableDelete({
      message: `The interview with ${namesOf(interview)} is in the trash.`,
      remove: () => trash(interview.id),
      restore: async () => {
        await restore(interview.id)
        await navigate({ to: '/interviews/$interviewId', params: { interviewId: interview.id } })
      },
    })
    if (!isGone) await navigate({ to: '/interviews/$interviewId', params: { interviewId: interview.id } })
  }
}
