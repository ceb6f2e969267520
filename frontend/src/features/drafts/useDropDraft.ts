/** Moving a draft to the trash, with the way back. */
import { useNavigate } from '@tanstack/react-router'
import { undoableDelete } from '@/ui/undoableDelete'
import { type Draft, useRestoreDraft, useTrashDraft } from './queries'

export function useDropDraft(draft: Draft) {
  const navigate = useNavigate()
  const { mutateAsync: trash } = useTrashDraft()
  const { mutateAsync: restore } = useRestoreDraft()
  return async () => {
    const open = () => navigate({ to: '/outreach/write', search: { draft: draft.id } })
    // Away first: what is in the trash cannot be written on.
    await navigate({ to: '/people/$contactId', params: { contactId: draft.contact_id } })
    const isGone = await undoableDelete({
      message: 'The draft is in the trash.',
      remove: () => trash(draft.id),
      restore: async () => {
        await restore(draft.id)
        await open()
      },
    })
    if (!isGone) await open()
  }
}
