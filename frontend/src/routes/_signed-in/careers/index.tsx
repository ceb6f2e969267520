/** `/careers`: the directions being weighed. */
import { createFileRoute } from '@tanstack/react-router'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/careers/')({ component: Careers })

function Careers() {
  return (
    <Page title="Careers">
      <EmptyState>
        Name two or three careers you are curious about. You will compare them on what people in them tell
        you.
      </EmptyState>
    </Page>
  )
}
