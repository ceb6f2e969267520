/** Writing a template of your own, or a shipped one in your own words. */
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/ui/ErrorState'
import { FormDialog } from '@/ui/FormDialog'
import { ListSkeleton } from '@/ui/Skeletons'
import { templateQuery } from './queries'
import type { Purpose } from './rules'
import { TemplateForm } from './TemplateForm'

interface TemplateDialogProps {
  /** "new", or the id of a template; undefined is closed. */
  edit: string | undefined
  /** What a new one is for, where the page shows one purpose. */
  purpose: Purpose | undefined
  onClose: () => void
}

export function TemplateDialog({ edit, purpose, onClose }: TemplateDialogProps) {
  if (!edit) return null
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={edit === 'new' ? 'A template of your own' : 'Edit the template'}
      size="xl"
    >
      {edit === 'new' ? (
        <TemplateForm base={null} purpose={purpose} onDone={onClose} />
      ) : (
        <Existing id={edit} onDone={onClose} />
      )}
    </FormDialog>
  )
}

function Existing({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error, refetch } = useQuery({ ...templateQuery(id), gcTime: 0 })
  if (data) return <TemplateForm base={data} onDone={onDone} />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return <ListSkeleton rows={3} />
}
