/** `/outreach/introductions`: two people who should meet, and what each of them said. */
import { createFileRoute } from '@tanstack/react-router'
import { Users } from 'lucide-react'
import { OutreachTabs } from '@/features/candidates/OutreachTabs'
import { IntroductionsPanel } from '@/features/introductions/IntroductionsPanel'
import { OpenIntroduction } from '@/features/introductions/OpenIntroduction'
import { introductionsQuery } from '@/features/introductions/queries'
import {
  type IntroductionSearch,
  introductionQueryOf,
  parseIntroductionSearch,
} from '@/features/introductions/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/outreach/introductions')({
  validateSearch: parseIntroductionSearch,
  loaderDeps: ({ search }) => introductionQueryOf(search),
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(introductionsQuery(deps)),
  component: Introductions,
})

function Introductions() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (part: { [K in keyof IntroductionSearch]?: IntroductionSearch[K] | undefined }) =>
    void navigate({
      search: (now) => parseIntroductionSearch({ ...now, ...part }),
      replace: 'q' in part,
      resetScroll: false,
    })
  return (
    <Page
      title="Introductions"
      lead="Whom you bring together, once both said yes."
      action={
        <ButtonLink
          to="/outreach/introductions"
          search={{ edit: 'new' }}
          leftSection={<Users size={18} aria-hidden />}
        >
          Introduce two people
        </ButtonLink>
      }
    >
      <OutreachTabs />
      <IntroductionsPanel search={search} onChange={change} />
      <OpenIntroduction
        search={search}
        onClose={() =>
          void navigate({
            search: ({ edit: _, contact: __, ...now }) => now,
            replace: true,
            resetScroll: false,
          })
        }
      />
    </Page>
  )
}
