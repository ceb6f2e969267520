/** Leads that came out of a conversation, from a person, or towards a career. */
import { Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Participant } from '@/features/interviews/queries'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { LeadForm } from './LeadForm'
import { LeadRow } from './LeadRow'
import { type Lead, leadsQuery, type Origin } from './queries'
import { inOrder } from './rules'

interface LeadsProps {
  origin: Origin
  /** From whom: the first one unless another is chosen. */
  people?: readonly Participant[]
  /** The career that new ones are for, unless another is chosen. */
  careerId?: string | undefined
}

export function Leads({ origin, people = [], careerId }: LeadsProps) {
  const all = useQuery(leadsQuery(origin))
  const [open, setOpen] = useState<{ lead: Lead | null } | null>(null)
  return (
    <Section title="Leads">
      {all.isPending && <ListSkeleton rows={1} />}
      {all.isError && <ErrorState error={all.error} onRetry={() => void all.refetch()} />}
      {all.data?.items.length === 0 && (
        <Text c="dimmed">None yet. Most of what people mention in passing is published nowhere.</Text>
      )}
      <Stack component="ul" gap="sm" m={0} p={0}>
        {inOrder(all.data?.items ?? []).map((lead) => (
          <LeadRow key={lead.id} lead={lead} onEdit={() => setOpen({ lead })} />
        ))}
      </Stack>
      <AddLead onAdd={() => setOpen({ lead: null })} />
      {open && (
        <LeadForm
          origin={origin}
          people={people}
          careerId={careerId}
          lead={open.lead}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}

export const AddLead = ({ onAdd }: { onAdd: () => void }) => (
  <div>
    <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={onAdd}>
      Add a lead
    </Button>
  </div>
)
