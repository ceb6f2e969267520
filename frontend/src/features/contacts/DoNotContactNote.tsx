/** Says, before anything else, that this person is to be left alone; and takes it back. */
import { Alert, Button } from '@mantine/core'
import { Ban } from 'lucide-react'
import { tellFailure } from '@/ui/undoable'
import { type Contact, useChangeContact } from './queries'

interface DoNotContactNoteProps {
  contact: Contact
  onAllowed?: () => void
}

export function DoNotContactNote({ contact, onAllowed }: DoNotContactNoteProps) {
  const change = useChangeContact()
  const allow = () =>
    change.mutate(
      { base: contact, patch: { do_not_contact: false } },
      { onError: tellFailure, onSuccess: () => onAllowed?.() },
    )
  return (
    <Alert color="red" icon={<Ban aria-hidden />} title="Do not contact">
      They asked for it, or you decided so. Grapevine drafts nothing to them and leads nobody through them.
      <div>
        <Button mt="sm" variant="default" loading={change.isPending} onClick={allow}>
          Allow contact again
        </Button>
      </div>
    </Alert>
  )
}
