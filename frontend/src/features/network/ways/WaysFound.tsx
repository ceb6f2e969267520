/** The best ways to a target, the likeliest first; one of them is open, and lit in the picture. */
import { Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import type { Ways } from '../queries'
import { NoWay } from './NoWay'
import { WayCard } from './WayCard'

interface WaysFoundProps {
  ways: UseQueryResult<Ways>
  /** Which one is open, from 0. */
  shown: number
  onShow: (way: number) => void
}

export function WaysFound({ ways, shown, onShow }: WaysFoundProps) {
  if (ways.isPending) return <ListSkeleton rows={3} />
  if (ways.isError) return <ErrorState error={ways.error} onRetry={() => void ways.refetch()} />
  const { target, paths, no_way } = ways.data
  if (no_way) return <NoWay found={no_way} target={target} />
  return (
    <Section title={paths.length === 1 ? `The way to ${target.name}` : `The best ways to ${target.name}`}>
      <Stack gap="xs">
        {paths.map((way, index) => (
          <WayCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a way has no other name than its rank
            key={index}
            way={way}
            target={target}
            isOpen={index === shown}
            onOpen={() => onShow(index)}
          />
        ))}
      </Stack>
    </Section>
  )
}
