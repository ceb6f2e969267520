/** Shows the trash of a list in its place, and the list again. */
import { Button } from '@mantine/core'
import { Trash2 } from 'lucide-react'

interface TrashButtonProps {
  isShown: boolean
  onShow: (show: boolean) => void
}

export const TrashButton = ({ isShown, onShow }: TrashButtonProps) => (
  <Button
    variant={isShown ? 'light' : 'subtle'}
    leftSection={<Trash2 size={18} aria-hidden />}
    aria-pressed={isShown}
    onClick={() => onShow(!isShown)}
  >
    Trash
  </Button>
)
