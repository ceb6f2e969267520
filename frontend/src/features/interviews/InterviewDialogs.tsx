/** What opens over an interview's page: its steps, and who takes part. */
import { FormDialog } from '@/ui/FormDialog'
import { EditForm } from './EditForm'
import type { Dialog } from './filter'
import type { Interview } from './queries'
import { CompletionForm } from './steps/CompletionForm'
import { EndingForm } from './steps/EndingForm'
import { WhenForm } from './steps/WhenForm'

const TITLES: Record<Dialog, string> = {
  schedule: 'When and where',
  completion: 'It was held',
  decline: 'They declined',
  cancellation: 'Call it off',
  edit: 'People and careers',
}

interface InterviewDialogsProps {
  interview: Interview
  open: Dialog | undefined
  onClose: () => void
  /** The talk is recorded: on to the debrief. */
  onHeld: () => void
}

export function InterviewDialogs({ interview, open, onClose, onHeld }: InterviewDialogsProps) {
  if (!open) return null
  return (
    <FormDialog opened onClose={onClose} title={TITLES[open]}>
      {open === 'schedule' && <WhenForm interview={interview} onDone={onClose} />}
      {open === 'completion' && <CompletionForm interview={interview} onDone={onHeld} />}
      {open === 'edit' && <EditForm interview={interview} onDone={onClose} />}
      {(open === 'decline' || open === 'cancellation') && (
        <EndingForm interview={interview} name={open} onDone={onClose} />
      )}
    </FormDialog>
  )
}
