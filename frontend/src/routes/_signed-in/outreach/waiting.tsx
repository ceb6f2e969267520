/** `/outreach/waiting`: whose answer is awaited. */
import { createFileRoute } from '@tanstack/react-router'
import { OutreachTabs } from '@/features/candidates/OutreachTabs'
import { debtsQuery } from '@/features/debts/queries'
import { WaitingList } from '@/features/debts/WaitingList'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/outreach/waiting')({
  loader: ({ context }) => void context.queryClient.prefetchQuery(debtsQuery()),
  component: () => (
    <Page title="Waiting" lead="Whose answer you await, and what comes next.">
      <OutreachTabs />
      <WaitingList />
    </Page>
  ),
})
