/** Times to propose for an interview, on both clocks: choose some to write, or schedule one of them. */
import type { Interview } from '@/features/interviews/queries'
import { FormDialog } from '@/ui/FormDialog'
import { Proposals } from './slots/Proposals'

interface SlotsDialogProps {
  interview: Interview
  opened: boolean
  onClose: () => void
}

export function SlotsDialog({ interview, opened, onClose }: SlotsDialogProps) {
  return (
    <FormDialog opened={opened} onClose={onClose} title="Times to propose" size="xl">
      <Proposals interview={interview} onScheduled={onClose} />
    </FormDialog>
  )
}
