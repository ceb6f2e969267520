/** Why nothing is written to this person: they are to be left alone. */
import { Alert, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Ban } from 'lucide-react'
import { Problem } from '@/api/problem'
import { DoNotContactNote } from '@/features/contacts/DoNotContactNote'
import { contactQuery } from '@/features/contacts/queries'

export const isLeftAlone = (error: unknown): boolean =>
  error !== null && Problem.from(error).code === 'do_not_contact'

export function LeftAlone({ contactId, onAllowed }: { contactId: string; onAllowed: () => void }) {
  const { data: contact } = useQuery(contactQuery(contactId))
  if (!contact) return null
  if (contact.do_not_contact) return <DoNotContactNote contact={contact} onAllowed={onAllowed} />
  return (
    <Alert color="red" icon={<Ban aria-hidden />} title="Do not contact">
      <Text>Whom this is about is marked as somebody not to contact. Choose another person.</Text>
    </Alert>
  )
}
