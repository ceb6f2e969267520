/** Taking the debrief back, with everything that was recorded with it; undo brings all of it back. */
import { Button, Text } from '@mantine/core'
import { Undo2 } from 'lucide-react'
import { undoableDelete } from '@/ui/undoableDelete'
import { type Debrief, useRestoreDebrief, useTrashDebrief } from './queries'

export function TakeBack({ debrief: { id } }: { debrief: Debrief }) {
  const { mutateAsync: trash, isPending } = useTrashDebrief()
  const { mutateAsync: restore } = useRestoreDebrief()
  const takeBack = () =>
    undoableDelete({
      message: 'The debrief is taken back, with all that was recorded in it.',
      remove: () => trash(id),
      restore: () => restore(id),
    })
  return (
    <div>
      <Button
        variant="subtle"
        leftSection={<Undo2 size={18} aria-hidden />}
        loading={isPending}
        onClick={() => void takeBack()}
      >
        Take the debrief back
      </Button>
      <Text size="sm" c="dimmed">
        With its claims, names, promises, leads and interest. The thank-you stays owed.
      </Text>
    </div>
  )
}
