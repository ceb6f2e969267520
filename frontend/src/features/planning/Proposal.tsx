/** A plan proposed for one interview: why each question, what could stand there instead, and taking it. */
import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Interview } from '@/features/interviews/queries'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { FindingList } from './FindingList'
import { LeftOut } from './LeftOut'
import classes from './planning.module.css'
import { type Proposal as Proposed, proposalQuery } from './queries'
import { type Choices, chosenSlots, inWords, minutesOf } from './rules'
import { SlotRow } from './SlotRow'
import { useTakePlan } from './useTakePlan'

interface ProposalProps {
  interview: Interview
  onClose: () => void
}

export function Proposal({ interview, onClose }: ProposalProps) {
  // What is being looked at must not change under the finger: it is read once, and again when opened again.
  const proposal = useQuery({ ...proposalQuery(interview.id), staleTime: 'static', gcTime: 0 })
  return (
    <section className={classes.panel} aria-label="A proposed plan">
      {proposal.isPending && <ListSkeleton rows={5} />}
      {proposal.isError && <ErrorState error={proposal.error} onRetry={() => void proposal.refetch()} />}
      {proposal.data && <Choosing proposal={proposal.data} onClose={onClose} />}
    </section>
  )
}

function Choosing({ proposal, onClose }: { proposal: Proposed; onClose: () => void }) {
  const [choices, setChoices] = useState<Choices>({})
  const { take, busy } = useTakePlan(proposal.interview_id, onClose)
  const chosen = chosenSlots(proposal, choices)
  const isChanged = Object.keys(choices).length > 0
  return (
    <>
      <Text size="sm" c="dimmed">
        {inWords(chosen.length, 'question')}, about {minutesOf(chosen)} of the {proposal.minutes} minutes.
      </Text>
      {chosen.length === 0 && <Text>Nothing is left of the proposal.</Text>}
      <ol className={classes.slots}>
        {chosen.map((one) => (
          <SlotRow
            key={one.at}
            chosen={one}
            onSwap={(question) => setChoices({ ...choices, [one.at]: question })}
            onLeaveOut={() => setChoices({ ...choices, [one.at]: null })}
          />
        ))}
      </ol>
      <FindingList findings={proposal.findings} />
      <LeftOut leftOut={proposal.left_out} />
      <Group gap="xs">
        <Button loading={busy} disabled={chosen.length === 0} onClick={() => void take(chosen)}>
          Use this plan
        </Button>
        {isChanged && (
          <Button variant="subtle" onClick={() => setChoices({})}>
            As proposed
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        It takes the place of what is planned. What you asked already, or noted something at, stays.
      </Text>
    </>
  )
}
