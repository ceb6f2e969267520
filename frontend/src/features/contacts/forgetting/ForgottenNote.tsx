/** Says of a nameless place in the network why it is there. */
import { Alert } from '@mantine/core'
import { UserX } from 'lucide-react'

export function ForgottenNote() {
  return (
    <Alert color="gray" icon={<UserX aria-hidden />} title="Forgotten at their request">
      Who they are is erased. What happened stays, so that your record is true; nobody is led through them.
    </Alert>
  )
}
