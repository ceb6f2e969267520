/** `/profile/digest`: the day's agenda by e-mail. */
import { createFileRoute } from '@tanstack/react-router'
import { meQuery } from '@/features/accounts/queries'
import { DigestPanel } from '@/features/digests/DigestPanel'
import { digestQuery } from '@/features/digests/queries'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/profile/digest')({
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(digestQuery())
    return queryClient.ensureQueryData(meQuery())
  },
  component: DigestPage,
})

function DigestPage() {
  return (
    <Page
      title="Digest"
      lead="The day’s agenda by e-mail, so that a promise finds you before you look for it."
      back={{ to: '/profile', label: 'Profile' }}
    >
      <DigestPanel />
    </Page>
  )
}
