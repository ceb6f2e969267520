/** The proposals for what was wished, the chosen ones as words, and the wishes themselves. */
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Interview } from '@/features/interviews/queries'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { type Slots, slotsQuery } from '../queries'
import { queryOf, USUAL, type Wishes } from '../rules'
import { OfferText } from './OfferText'
import { SlotList } from './SlotList'
import { WhoseClock } from './WhoseClock'
import { WishFields } from './WishFields'

interface ProposalsProps {
  interview: Interview
  onScheduled: () => void
}

export function Proposals({ interview, onScheduled }: ProposalsProps) {
  const [wishes, setWishes] = useState<Wishes>(USUAL)
  const slots = useQuery(slotsQuery(queryOf(interview.id, wishes)))
  return (
    <Stack>
      {slots.isPending && <ListSkeleton rows={5} />}
      {slots.isError && <ErrorState error={slots.error} onRetry={() => void slots.refetch()} />}
      {slots.data && (
        <>
          <WhoseClock slots={slots.data} />
          <Found
            key={slots.data.slots.map(({ starts_at }) => starts_at).join()}
            interview={interview}
            found={slots.data}
            onScheduled={onScheduled}
          />
        </>
      )}
      <WishFields wishes={wishes} onChange={setWishes} />
    </Stack>
  )
}

interface FoundProps extends ProposalsProps {
  interview: Interview
  found: Slots
}

/** Other proposals are another choice: it begins with all of them. */
function Found({ interview, found, onScheduled }: FoundProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = found.slots.filter(({ starts_at }) => !left.has(starts_at))
  const toggle = (at: string) => setLeft((now) => toggled(now, at))
  if (found.slots.length === 0) return <Text role="status">{found.note}</Text>
  return (
    <>
      <SlotList interview={interview} found={found} left={left} onToggle={toggle} onScheduled={onScheduled} />
      <OfferText interview={interview} chosen={chosen} found={found} />
    </>
  )
}

function toggled(set: ReadonlySet<string>, one: string): Set<string> {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}
