/** Recording a message that was not written here, or changing what is on record of one. */
import { useQuery } from '@tanstack/react-query'
import type { Interview } from '@/features/interviews/queries'
import { ErrorState } from '@/ui/ErrorState'
import { FormDialog } from '@/ui/FormDialog'
import { ListSkeleton } from '@/ui/Skeletons'
import { messageQuery } from './queries'
import { RecordForm } from './RecordForm'
import { RECORDS, type Recorded } from './rules'

interface RecordDialogProps {
  interview: Interview
  /** A new one of this kind is being recorded. */
  kind: Recorded | undefined
  /** This one is being changed. */
  messageId: string | undefined
  onClose: () => void
}

export function RecordDialog({ interview, kind, messageId, onClose }: RecordDialogProps) {
  if (!kind && !messageId) return null
  return (
    <FormDialog opened onClose={onClose} title={kind ? RECORDS[kind] : 'Edit the message'}>
      {kind && <RecordForm interview={interview} kind={kind} base={null} onDone={onClose} />}
      {!kind && messageId && <Existing interview={interview} id={messageId} onDone={onClose} />}
    </FormDialog>
  )
}

interface ExistingProps {
  interview: Interview
  id: string
  onDone: () => void
}

function Existing({ interview, id, onDone }: ExistingProps) {
  const { data, error, refetch } = useQuery({ ...messageQuery(id), gcTime: 0 })
  if (data) return <RecordForm interview={interview} kind={data.kind} base={data} onDone={onDone} />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return <ListSkeleton rows={3} />
}
