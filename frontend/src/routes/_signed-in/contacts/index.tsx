/** `/contacts`: everybody known or heard of. */
import { createFileRoute } from '@tanstack/react-router'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/contacts/')({ component: Contacts })

function Contacts() {
  return (
    <Page title="People">
      <EmptyState>Begin with the people you know. Most introductions are one handshake away.</EmptyState>
    </Page>
  )
}
