/** Moving a career to the trash, with the way back. */
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { undoableDelete } from '@/ui/undoableDelete'
import { type Career, useDeleteCareer, useRestoreCareer } from './queries'

export function DeleteCareer({ career }: { career: Career }) {
  const navigate = useNavigate()
  const remove = useDeleteCareer()
  const restore = useRestoreCareer()
  const toTrash = async () => {
    const gone = await undoableDelete({
      message: `${career.title} is in the trash.`,
      remove: () => remove.mutateAsync(career),
      restore: () => restore.mutateAsync(career.id),
    })
    if (gone) await navigate({ to: '/careers' })
  }
  return (
    <div>
      <Button variant="subtle" color="red" leftSection={<Trash2 size={18} aria-hidden />} onClick={toTrash}>
        Move to the trash
      </Button>
    </div>
  )
}
