/** All that you say about yourself, one below the other, each saving itself. */
import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { TrashButton } from '@/ui/TrashButton'
import { PitchCard } from './PitchCard'
import { type Pitch, pitchesQuery } from './queries'
import { TrashedPitch } from './TrashedPitch'

interface PitchesPanelProps {
  isTrash: boolean
  onTrash: (show: boolean) => void
}

export function PitchesPanel({ isTrash, onTrash }: PitchesPanelProps) {
  const list = useQuery(pitchesQuery(isTrash))
  return (
    <Stack gap="lg">
      {list.isPending && <ListSkeleton rows={3} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && <Pitches pitches={list.data.items} isTrash={isTrash} />}
      <div>
        <TrashButton isShown={isTrash} onShow={onTrash} />
      </div>
    </Stack>
  )
}

function Pitches({ pitches, isTrash }: { pitches: readonly Pitch[]; isTrash: boolean }) {
  if (pitches.length === 0)
    return (
      <EmptyState>
        {isTrash
          ? 'The trash is empty.'
          : 'Two or three sentences: who you are, what you are looking into, and why you ask them. Said aloud it takes less than a minute and a half.'}
      </EmptyState>
    )
  return pitches.map((pitch) =>
    isTrash ? <TrashedPitch key={pitch.id} pitch={pitch} /> : <PitchCard key={pitch.id} pitch={pitch} />,
  )
}
