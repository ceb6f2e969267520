/** `/outreach/drafts`: what was begun and not sent yet. */
import { createFileRoute } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { OutreachTabs } from '@/features/candidates/OutreachTabs'
import { DraftsPanel } from '@/features/drafts/DraftsPanel'
import { draftsQuery } from '@/features/drafts/queries'
import { parseDraftsSearch } from '@/features/drafts/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/outreach/drafts')({
  validateSearch: parseDraftsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { q, trash } }) =>
    void context.queryClient.prefetchInfiniteQuery(draftsQuery(q, trash)),
  component: Drafts,
})

function Drafts() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <Page
      title="Drafts"
      lead="What you began to write and have not sent yet."
      action={
        <ButtonLink to="/outreach/write" leftSection={<PenLine size={18} aria-hidden />}>
          Write a message
        </ButtonLink>
      }
    >
      <OutreachTabs />
      <DraftsPanel
        search={search}
        onChange={(next) => void navigate({ search: next, replace: next.q !== search.q, resetScroll: false })}
      />
    </Page>
  )
}
