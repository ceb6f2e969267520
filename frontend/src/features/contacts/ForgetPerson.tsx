/** Forgetting a person who asks for it. It can't be undone, so it is the one thing that asks first. */
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { ForgetForm } from './forgetting/ForgetForm'
import { Forgotten } from './forgetting/Forgotten'
import type { Contact, Forgetting } from './queries'

interface ForgetPersonProps {
  contact: Contact
  opened: boolean
  onClose: () => void
}

export function ForgetPerson({ contact, opened, onClose }: ForgetPersonProps) {
  const [done, setDone] = useState<Forgetting | null>(null)
  return (
    <Modal
      opened={opened && (done !== null || !contact.forgotten_at)}
      onClose={onClose}
      size="lg"
      title={done ? 'They are forgotten' : 'Forget this person'}
    >
      {done ? <Forgotten done={done} onClose={onClose} /> : <ForgetForm contact={contact} onDone={setDone} />}
    </Modal>
  )
}
