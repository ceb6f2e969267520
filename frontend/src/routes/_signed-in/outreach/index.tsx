/** `/outreach`: whom to ask next. */
import { createFileRoute } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { OutreachTabs } from '@/features/candidates/OutreachTabs'
import { candidatesQuery } from '@/features/candidates/queries'
import { parseCandidateSearch } from '@/features/candidates/rules'
import { WhoNext } from '@/features/candidates/WhoNext'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/outreach/')({
  validateSearch: parseCandidateSearch,
  loader: ({ context }) => void context.queryClient.prefetchQuery(candidatesQuery(undefined)),
  component: Outreach,
})

function Outreach() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <Page
      title="Who next"
      documentTitle="Outreach"
      lead="Who can tell you what you don’t know yet, and the one message that gets you there."
      action={
        <ButtonLink to="/outreach/write" leftSection={<PenLine size={18} aria-hidden />}>
          Write a message
        </ButtonLink>
      }
    >
      <OutreachTabs />
      <WhoNext search={search} onChange={(next) => void navigate({ search: next, resetScroll: false })} />
    </Page>
  )
}
