/** `/pitches`: what you say about yourself, for one audience or another. */
import { createFileRoute } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { PitchesPanel } from '@/features/pitches/PitchesPanel'
import { pitchesQuery } from '@/features/pitches/queries'
import { parsePitchSearch } from '@/features/pitches/rules'
import { WritePitch } from '@/features/pitches/WritePitch'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/pitches')({
  validateSearch: parsePitchSearch,
  loader: ({ context }) => void context.queryClient.prefetchQuery(pitchesQuery()),
  component: Pitches,
})

function Pitches() {
  const { edit, trash = false } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <Page
      title="Pitches"
      lead="What you answer to “tell me about yourself”. Choose one for each talk."
      back={{ to: '/profile', label: 'Profile' }}
      action={
        <ButtonLink to="/pitches" search={{ edit: 'new' }} leftSection={<PenLine size={18} aria-hidden />}>
          Write a pitch
        </ButtonLink>
      }
    >
      <PitchesPanel
        isTrash={trash}
        onTrash={(show) => void navigate({ search: show ? { trash: true } : {} })}
      />
      <WritePitch opened={edit === 'new'} onClose={() => void navigate({ search: {}, replace: true })} />
    </Page>
  )
}
