/** What you owe whom: each person with everything that is owed to them, the most urgent first. */
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Items } from '@/features/agenda/AgendaList'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { debtsQuery } from './queries'
import { owedInShort } from './rules'

export function Owed() {
  const { data, isPending, isError, error, refetch } = useQuery(debtsQuery())
  return (
    <Stack gap="lg">
      {isPending && <ListSkeleton rows={4} />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && data.owed > 0 && <Text c="dimmed">{owedInShort(data)}</Text>}
      {data?.people.length === 0 && (
        <EmptyState>
          You owe nobody anything. A thank-you within two days, and a word on what came of their advice, is
          how people remember you.
        </EmptyState>
      )}
      {data?.people.map(({ contact_id, contact_name, debts }) => (
        <Section key={contact_id} title={contact_name}>
          <Items items={debts} />
        </Section>
      ))}
    </Stack>
  )
}
