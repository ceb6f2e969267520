/** Whom a person knows and who knows them, and whether they would introduce you. */
import { Button, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { type Contact, type Tie, tiesQuery } from './queries'
import { shortName, shownName } from './rules'
import { TieForm } from './ties/TieForm'
import { TieRow } from './ties/TieRow'

/** `new`, the tie being changed, or null when the form is closed. */
type Open = 'new' | Tie | null

export function TheirTies({ contact }: { contact: Contact }) {
  const ties = useQuery(tiesQuery(contact.id))
  const [open, setOpen] = useState<Open>(null)
  const add = <AddButton onClick={() => setOpen('new')} />
  const items = ties.data?.items ?? []
  return (
    <Section title="Who they know">
      {ties.isPending && <ListSkeleton rows={2} />}
      {ties.isError && <ErrorState error={ties.error} onRetry={() => void ties.refetch()} />}
      {ties.isSuccess && items.length === 0 && (
        <EmptyState action={add}>
          Ask {shortName(shownName(contact))} who else you should talk to. Every tie is a way to somebody new.
        </EmptyState>
      )}
      {items.length > 0 && (
        <Stack gap="sm">
          <Stack component="ul" gap={0} m={0} p={0}>
            {items.map((tie) => (
              <TieRow key={tie.id} tie={tie} contact={contact} onEdit={() => setOpen(tie)} />
            ))}
          </Stack>
          <Group>{add}</Group>
        </Stack>
      )}
      {open && <TieForm contact={contact} tie={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Section>
  )
}

const AddButton = ({ onClick }: { onClick: () => void }) => (
  <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={onClick}>
    Add a tie
  </Button>
)
