/** Opens a proposal beside the plan. */
import { Button } from '@mantine/core'
import { ListChecks } from 'lucide-react'

interface ProposeButtonProps {
  isOpen: boolean
  onToggle: () => void
}

export const ProposeButton = ({ isOpen, onToggle }: ProposeButtonProps) => (
  <Button
    variant="light"
    leftSection={<ListChecks size={18} aria-hidden />}
    aria-expanded={isOpen}
    onClick={onToggle}
  >
    Propose a plan
  </Button>
)
