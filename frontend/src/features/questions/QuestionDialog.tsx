/** Writing a question of your own, or one of the bank in your own words. */
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/ui/ErrorState'
import { FormDialog } from '@/ui/FormDialog'
import { ListSkeleton } from '@/ui/Skeletons'
import { QuestionForm } from './QuestionForm'
import { bankQuestionQuery } from './queries'

interface QuestionDialogProps {
  /** "new", or the id of a question; undefined is closed. */
  edit: string | undefined
  onClose: () => void
}

export function QuestionDialog({ edit, onClose }: QuestionDialogProps) {
  if (!edit) return null
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={edit === 'new' ? 'A question of your own' : 'Edit the question'}
    >
      {edit === 'new' ? (
        <QuestionForm base={null} onDone={onClose} />
      ) : (
        <Existing id={edit} onDone={onClose} />
      )}
    </FormDialog>
  )
}

function Existing({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error, refetch } = useQuery({ ...bankQuestionQuery(id), gcTime: 0 })
  if (data) return <QuestionForm base={data} onDone={onDone} />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return <ListSkeleton rows={3} />
}
