/** `/people/import/<id>`: what a file would do, is doing, or did. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { ImportAction } from '@/features/transfer/ImportAction'
import { ImportSteps } from '@/features/transfer/ImportSteps'
import { importQuery, type Outcome, useIsRunning } from '@/features/transfer/queries'
import { leadOf, OUTCOMES, titleOf } from '@/features/transfer/rules'
import { Page } from '@/ui/Page'
import { asWord } from '@/ui/searchParams'

export const Route = createFileRoute('/_signed-in/people/import/$importId')({
  validateSearch: (raw): { outcome?: Outcome } => {
    const outcome = asWord(raw.outcome, OUTCOMES)
    return outcome ? { outcome } : {}
  },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(importQuery(params.importId)),
  component: OneImport,
})

function OneImport() {
  const { importId } = Route.useParams()
  const { outcome } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data: import_ } = useSuspenseQuery(importQuery(importId))
  const running = useIsRunning(importId)
  return (
    <Page
      title={titleOf(import_, running)}
      lead={leadOf(import_, running)}
      back={{ to: '/people/import', label: 'Import from LinkedIn' }}
      action={<ImportAction import_={import_} leave={() => navigate({ to: '/people/import' })} />}
    >
      <ImportSteps key={importId} import_={import_} outcome={outcome} />
    </Page>
  )
}
