/** `/outreach/owed`: what you owe whom. */
import { createFileRoute } from '@tanstack/react-router'
import { agendaQuery } from '@/features/agenda/queries'
import { OutreachTabs } from '@/features/candidates/OutreachTabs'
import { Owed } from '@/features/debts/Owed'
import { debtsQuery } from '@/features/debts/queries'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/outreach/owed')({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(debtsQuery())
    void context.queryClient.prefetchQuery(agendaQuery())
  },
  component: () => (
    <Page title="Owed" lead="What you owe whom: thanks, answers, promises, and how it ended.">
      <OutreachTabs />
      <Owed />
    </Page>
  ),
})
