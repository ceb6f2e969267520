/** `/network`: who can introduce you to whom. */
import { createFileRoute } from '@tanstack/react-router'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/network')({ component: Network })

function Network() {
  return (
    <Page title="Network">
      <EmptyState>
        Every person you add, and every tie between two of them, is a way to somebody new.
      </EmptyState>
    </Page>
  )
}
