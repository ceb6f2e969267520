/** `/rules`: how Grapevine decides. `/rules#R17` leads to one rule. */
import { createFileRoute, useLocation } from '@tanstack/react-router'
import { rulesQuery } from '@/features/methods/queries'
import { RulesPanel } from '@/features/methods/RulesPanel'
import { KINDS, type Kind } from '@/features/methods/rules'
import { Page } from '@/ui/Page'
import { asWord } from '@/ui/searchParams'

export const Route = createFileRoute('/_signed-in/rules')({
  validateSearch: (raw): { kind?: Kind } => {
    const kind = asWord(raw.kind, KINDS)
    return kind ? { kind } : {}
  },
  // Waited for, so that an address with `#R17` finds its rule on the page.
  loader: ({ context }) => context.queryClient.ensureQueryData(rulesQuery()),
  component: RulesPage,
})

function RulesPage() {
  const { kind } = Route.useSearch()
  const chosen = useLocation({ select: ({ hash }) => hash })
  const navigate = Route.useNavigate()
  return (
    <Page
      title="How Grapevine decides"
      lead="Nothing here is a guess: each warning and each item on your list follows from one of these rules."
      back={{ to: '/profile', label: 'Profile' }}
    >
      <RulesPanel
        kind={kind}
        chosen={chosen}
        onKind={(next) => void navigate({ search: next ? { kind: next } : {}, resetScroll: false })}
      />
    </Page>
  )
}
