/** A dialog with a form; it fills a phone's screen. */
import { Modal, type ModalProps } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'

type FormDialogProps = Pick<ModalProps, 'opened' | 'onClose' | 'title' | 'size' | 'children'>

export function FormDialog({ size = 'lg', ...dialog }: FormDialogProps) {
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  return <Modal {...dialog} size={size} fullScreen={isPhone} />
}
