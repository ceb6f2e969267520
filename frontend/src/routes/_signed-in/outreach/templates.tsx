/** `/outreach/templates`: what messages begin with, shipped and your own. */
import { createFileRoute } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { OutreachTabs } from '@/features/candidates/OutreachTabs'
import { templatesQuery } from '@/features/templates/queries'
import { parseTemplateSearch, type TemplateSearch, templatesQueryOf } from '@/features/templates/rules'
import { TemplateDialog } from '@/features/templates/TemplateDialog'
import { TemplatesPanel } from '@/features/templates/TemplatesPanel'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/outreach/templates')({
  validateSearch: parseTemplateSearch,
  loaderDeps: ({ search }) => templatesQueryOf(search),
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(templatesQuery(deps)),
  component: Templates,
})

function Templates() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  // Back undoes a choice; it does not retype a search letter by letter.
  const change = (part: { [Key in keyof TemplateSearch]?: TemplateSearch[Key] | undefined }) =>
    void navigate({
      search: (now) => ({ ...now, ...part }) as TemplateSearch,
      replace: 'q' in part,
      resetScroll: false,
    })
  return (
    <Page
      title="Templates"
      lead="What your messages begin with, by purpose. Reword, hide and reorder them; the shipped ones are never lost."
      action={
        <ButtonLink
          from={Route.fullPath}
          to="/outreach/templates"
          search={(now) => ({ ...now, edit: 'new' })}
          resetScroll={false}
          leftSection={<PenLine size={18} aria-hidden />}
        >
          Add your own
        </ButtonLink>
      }
    >
      <OutreachTabs />
      <TemplatesPanel search={search} onChange={change} />
      <TemplateDialog
        edit={search.edit}
        purpose={search.purpose}
        onClose={() => change({ edit: undefined })}
      />
    </Page>
  )
}
