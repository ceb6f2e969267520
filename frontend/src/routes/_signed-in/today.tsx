/** `/today`: what to do next. */
import { createFileRoute } from '@tanstack/react-router'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/today')({ component: Today })

function Today() {
  return (
    <Page title="Today">
      <EmptyState>Nothing is due. A good day to think of one person you would like to learn from.</EmptyState>
    </Page>
  )
}
