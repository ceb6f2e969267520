/** The day's agenda by e-mail: on or off, when, and how it fares. */
import { Stack } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { meQuery } from '@/features/accounts/queries'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { CannotBeHad } from './digest/CannotBeHad'
import { Fields } from './digest/Fields'
import { HowItFares } from './digest/HowItFares'
import { digestQuery } from './queries'
import { canBeTurnedOn, standingOf } from './rules'

export function DigestPanel() {
  const digest = useQuery(digestQuery())
  const { data: me } = useSuspenseQuery(meQuery())
  if (digest.isPending) return <ListSkeleton rows={4} />
  if (digest.isError) return <ErrorState error={digest.error} onRetry={() => void digest.refetch()} />
  const standing = standingOf(digest.data, me.sample)
  const isPossible = canBeTurnedOn(standing)
  return (
    <Stack gap="xl" maw={640}>
      {!isPossible && <CannotBeHad isSample={standing === 'sample'} />}
      <Section title="When it comes">
        <Fields digest={digest.data} isPossible={isPossible} />
      </Section>
      {isPossible && (
        <Section title="How it fares">
          <HowItFares digest={digest.data} standing={standing} />
        </Section>
      )}
    </Stack>
  )
}
