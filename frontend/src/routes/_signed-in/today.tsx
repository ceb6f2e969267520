/** `/today`: what to do next. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { AgendaList } from '@/features/agenda/AgendaList'
import { Folded } from '@/features/agenda/Folded'
import { agendaQuery } from '@/features/agenda/queries'
import { inShort } from '@/features/agenda/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/today')({
  loader: ({ context }) => context.queryClient.ensureQueryData(agendaQuery()),
  component: Today,
})

function Today() {
  const { data: agenda } = useSuspenseQuery(agendaQuery())
  return (
    <Page title="Today" lead={inShort(agenda.items)}>
      {agenda.items.length === 0 && <FreeDay />}
      <AgendaList items={agenda.items} />
      <Folded agenda={agenda} />
    </Page>
  )
}

function FreeDay() {
  return (
    <EmptyState action={<ButtonLink to="/outreach">See who is next</ButtonLink>}>
      A good day to think of one person you would like to learn from, and to ask them for twenty minutes.
    </EmptyState>
  )
}
