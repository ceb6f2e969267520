/** `/outreach/write?…`: the composer. Whom to write to and what for stands in the address. */
import { createFileRoute } from '@tanstack/react-router'
import { Composer } from '@/features/drafts/Composer'
import { parseWriteSearch } from '@/features/drafts/rules'
import { useTitle } from '@/features/drafts/useTitle'
import { Page } from '@/ui/Page'
import { TextLink } from '@/ui/TextLink'

export const Route = createFileRoute('/_signed-in/outreach/write')({
  validateSearch: parseWriteSearch,
  component: Write,
})

function Write() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <Page
      title={useTitle(search)}
      back={{ to: '/outreach', label: 'Outreach' }}
      lead={
        <>
          Made of what is on record and your <TextLink to="/outreach/templates">templates</TextLink>. You send
          it yourself.
        </>
      }
    >
      <Composer
        search={search}
        onChange={(next, replace = false) => void navigate({ search: next, replace, resetScroll: false })}
      />
    </Page>
  )
}
