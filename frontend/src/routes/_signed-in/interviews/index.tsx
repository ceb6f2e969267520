/** `/interviews`: the conversations, by state. */
import { createFileRoute } from '@tanstack/react-router'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/interviews/')({ component: Interviews })

function Interviews() {
  return (
    <Page title="Interviews">
      <EmptyState>
        An informational interview is 15 to 30 minutes with somebody who already does the job.
      </EmptyState>
    </Page>
  )
}
