/** `/people/import`: bring the people you know from LinkedIn. */
import { createFileRoute } from '@tanstack/react-router'
import { EarlierImports } from '@/features/transfer/EarlierImports'
import { GetTheFile } from '@/features/transfer/GetTheFile'
import { importsQuery } from '@/features/transfer/queries'
import { Unfinished } from '@/features/transfer/Unfinished'
import { UploadPanel } from '@/features/transfer/UploadPanel'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/people/import/')({
  loader: ({ context }) => void context.queryClient.prefetchQuery(importsQuery()),
  component: BringPeopleIn,
})

function BringPeopleIn() {
  const navigate = Route.useNavigate()
  return (
    <Page
      title="Import from LinkedIn"
      lead="The people you know already are the way to the ones you do not. You see what the file would do before anybody is added."
      back={{ to: '/people', label: 'People' }}
    >
      <Unfinished />
      <GetTheFile />
      <UploadPanel
        onUploaded={({ id }) => void navigate({ to: '/people/import/$importId', params: { importId: id } })}
      />
      <EarlierImports />
    </Page>
  )
}
