/** The text, large: to be read out on the phone, or copied by hand. */
import { Modal } from '@mantine/core'
import classes from './Composer.module.css'

interface ScriptProps {
  opened: boolean
  text: string
  onClose: () => void
}

export function Script({ opened, text, onClose }: ScriptProps) {
  return (
    <Modal opened={opened} onClose={onClose} fullScreen title="What you will say or write">
      <p className={classes.script} dir="auto">
        {text}
      </p>
    </Modal>
  )
}
