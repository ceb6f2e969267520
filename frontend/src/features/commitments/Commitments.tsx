/** Advice and promises of a person, or of one conversation: what is open first. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Participant } from '@/features/interviews/queries'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { CommitmentForm } from './CommitmentForm'
import { CommitmentRow } from './CommitmentRow'
import { OutcomeForm } from './OutcomeForm'
import { type Commitment, commitmentsQuery, type Origin } from './queries'
import { inOrder, KINDS, type Kind } from './rules'

/** Which dialog is open: one of what is to be changed or added, or of what became of one. */
type Open = { of: Commitment | Kind } | { closing: Commitment; state: 'done' | 'dropped' }

interface CommitmentsProps {
  origin: Origin
  /** With whom: the first one unless another is chosen. */
  people: readonly Participant[]
}

export function Commitments({ origin, people }: CommitmentsProps) {
  const all = useQuery(commitmentsQuery(origin))
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const interviewId = 'interview_id' in origin ? origin.interview_id : null
  return (
    <Section title="Advice and promises">
      {all.isPending && <ListSkeleton rows={1} />}
      {all.isError && <ErrorState error={all.error} onRetry={() => void all.refetch()} />}
      {all.data?.items.length === 0 && (
        <Text c="dimmed">None yet. A small promise that you keep is how people remember you.</Text>
      )}
      <Stack component="ul" gap="sm" m={0} p={0}>
        {inOrder(all.data?.items ?? []).map((one) => (
          <CommitmentRow
            key={one.id}
            commitment={one}
            onEdit={() => setOpen({ of: one })}
            onOutcome={(state) => setOpen({ closing: one, state })}
          />
        ))}
      </Stack>
      {people.length > 0 && <AddButtons onAdd={(kind) => setOpen({ of: kind })} />}
      {open && 'of' in open && (
        <CommitmentForm people={people} interviewId={interviewId} of={open.of} onClose={close} />
      )}
      {open && 'closing' in open && (
        <OutcomeForm commitment={open.closing} state={open.state} onClose={close} />
      )}
    </Section>
  )
}

/** One button for each kind. */
export const AddButtons = ({ onAdd }: { onAdd: (kind: Kind) => void }) => (
  <Group gap="xs">
    {(['advice', 'promise'] as const).map((kind) => (
      <Button
        key={kind}
        variant="default"
        leftSection={<Plus size={18} aria-hidden />}
        onClick={() => onAdd(kind)}
      >
        {KINDS[kind].add}
      </Button>
    ))}
  </Group>
)
