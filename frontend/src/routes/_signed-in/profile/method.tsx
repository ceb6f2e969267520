/** `/profile/method`: how long to wait, and with which numbers. */
import { createFileRoute } from '@tanstack/react-router'
import { MethodPanel } from '@/features/methods/MethodPanel'
import { methodQuery, methodsQuery } from '@/features/methods/queries'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/profile/method')({
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(methodQuery())
    void queryClient.prefetchQuery(methodsQuery())
  },
  component: MethodPage,
})

function MethodPage() {
  return (
    <Page
      title="Method"
      lead="How long to wait, and when to ask again. The agenda follows at once; nothing you recorded changes."
      back={{ to: '/profile', label: 'Profile' }}
    >
      <MethodPanel />
    </Page>
  )
}
