/** Writing a question of your own, or one of the bank in your own words. */
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { QuestionForm } from './QuestionForm'
import { bankQuestionQuery } from './queries'

interface QuestionDialogProps {
  /** "new", or the id of a question; undefined is closed. */
  edit: string | undefined
  onClose: () => void
}

export function QuestionDialog({ edit, onClose }: QuestionDialogProps) {
  const isPhone = useMediaQuery('(max-width: 48em)')
  if (!edit) return null
  return (
    <Modal
      opened
      onClose={onClose}
      title={edit === 'new' ? 'A question of your own' : 'Edit the question'}
      size="lg"
      fullScreen={isPhone}
    >
      {edit === 'new' ? (
        <QuestionForm base={null} onDone={onClose} />
      ) : (
        <Existing id={edit} onDone={onClose} />
      )}
    </Modal>
  )
}

function Existing({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error, refetch } = useQuery({ ...bankQuestionQuery(id), gcTime: 0 })
  if (data) return <QuestionForm base={data} onDone={onDone} />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return <ListSkeleton rows={3} />
}
