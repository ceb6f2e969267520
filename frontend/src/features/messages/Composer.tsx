/** Writing or recording a message: to whom, on which channel, the text, when it was sent. */
import { Modal, NativeSelect, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { shownName } from '@/features/contacts/rules'
import type { Interview } from '@/features/interviews/queries'
import { ListSkeleton } from '@/ui/Skeletons'
import { ComposerForm } from './ComposerForm'
import { messagesQuery } from './queries'
import { directionOf, type Kind, TITLES } from './rules'
import { useFacts } from './useFacts'

interface ComposerProps {
  interview: Interview
  kind: Kind
  /** To whom, where the address says so. */
  contactId: string | undefined
  onContact: (id: string) => void
  onClose: () => void
}

export function Composer({ interview, kind, contactId, onContact, onClose }: ComposerProps) {
  const isPhone = useMediaQuery('(max-width: 48em)')
  const chosen = useAddressee(interview, kind, contactId)
  return (
    <Modal opened onClose={onClose} title={TITLES[kind]} fullScreen={isPhone} size="xl">
      <Stack>
        {interview.contacts.length > 1 && (
          <NativeSelect
            label={directionOf(kind) === 'out' ? 'To' : 'From'}
            data={interview.contacts.map((person) => ({ value: person.id, label: shownName(person) }))}
            value={chosen}
            onChange={(event) => onContact(event.currentTarget.value)}
          />
        )}
        {chosen && (
          <WithFacts key={chosen} interview={interview} kind={kind} contactId={chosen} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  )
}

/** The one named; else, for a thank-you, who was not thanked yet; else the main person. */
function useAddressee(interview: Interview, kind: Kind, contactId: string | undefined): string | undefined {
  const { data: log } = useQuery(messagesQuery(interview.id))
  if (contactId && interview.contacts.some(({ id }) => id === contactId)) return contactId
  const done = new Set(log?.items.filter((one) => one.kind === kind).map(({ contact_id }) => contact_id))
  return (interview.contacts.find(({ id }) => !done.has(id)) ?? interview.contacts[0])?.id
}

type WithFactsProps = Pick<ComposerProps, 'interview' | 'kind' | 'onClose'> & { contactId: string }

function WithFacts({ interview, kind, contactId, onClose }: WithFactsProps) {
  const writing = useFacts(interview, contactId)
  if (!writing) return <ListSkeleton rows={4} />
  return (
    <ComposerForm
      interview={interview}
      kind={kind}
      contactId={contactId}
      writing={writing}
      onDone={onClose}
    />
  )
}
