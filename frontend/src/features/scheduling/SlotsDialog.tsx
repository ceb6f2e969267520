/** Times to propose for an interview, on both clocks: choose some to write, or schedule one of them. */
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Interview } from '@/features/interviews/queries'
import { Proposals } from './slots/Proposals'

interface SlotsDialogProps {
  interview: Interview
  opened: boolean
  onClose: () => void
}

export function SlotsDialog({ interview, opened, onClose }: SlotsDialogProps) {
  const isPhone = useMediaQuery('(max-width: 48em)')
  return (
    <Modal opened={opened} onClose={onClose} title="Times to propose" fullScreen={isPhone ?? false} size="xl">
      <Proposals interview={interview} onScheduled={onClose} />
    </Modal>
  )
}
