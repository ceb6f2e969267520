/** What you owe whom: each person with everything that is owed to them, the most urgent first. */
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Items } from '@/features/agenda/AgendaList'
import { Folded } from '@/features/agenda/Folded'
import { agendaQuery } from '@/features/agenda/queries'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { debtsQuery } from './queries'
import { kindsInShort, openDebts, owedInShort } from './rules'

export function Owed() {
  const debts = useQuery(debtsQuery())
  // It knows at once what was just put off or dismissed.
  const agenda = useQuery(agendaQuery())
  const failed = debts.isError ? debts : agenda.isError ? agenda : null
  const owed = debts.data && agenda.data && openDebts(debts.data, agenda.data)
  return (
    <Stack gap="lg">
      {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !owed && <ListSkeleton rows={4} />}
      {owed && (
        <>
          {owed.people.length === 0 ? <Nothing /> : <InShort people={owed.people} />}
          {owed.people.map(({ contact_id, contact_name, debts }) => (
            <Section key={contact_id} title={contact_name}>
              <Items items={debts} />
            </Section>
          ))}
          <Folded agenda={{ snoozed: owed.putOff }} />
        </>
      )}
    </Stack>
  )
}

const InShort = ({ people }: Pick<ReturnType<typeof openDebts>, 'people'>) => (
  <div>
    <Text>{owedInShort(people)}</Text>
    <Text size="sm" c="dimmed">
      {kindsInShort(people)}
    </Text>
  </div>
)

const Nothing = () => (
  <EmptyState>
    You owe nobody anything. After a talk, what is still open stands here: thanks within two days, your
    promises, and a word on what came of their advice.
  </EmptyState>
)
