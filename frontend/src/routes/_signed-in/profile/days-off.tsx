/** `/profile/days-off?year=2026`: the days that are no business days. */
import { createFileRoute } from '@tanstack/react-router'
import { DaysOffPanel } from '@/features/methods/DaysOffPanel'
import { countriesQuery, daysOffQuery } from '@/features/methods/queries'
import { asYear } from '@/features/methods/rules'
import { Page } from '@/ui/Page'
import { dayIn } from '@/ui/time'
import { useZone } from '@/ui/zone'

interface DaysOffSearch {
  year?: number
  trash?: true
}

export const Route = createFileRoute('/_signed-in/profile/days-off')({
  validateSearch: ({ year, trash }): DaysOffSearch => {
    const asked = asYear(year)
    return { ...(asked ? { year: asked } : {}), ...(trash === true ? { trash } : {}) }
  },
  loaderDeps: ({ search: { year } }) => ({ year }),
  loader: ({ context: { queryClient }, deps: { year } }) => {
    if (year) void queryClient.prefetchQuery(daysOffQuery(year))
    void queryClient.prefetchQuery(countriesQuery())
  },
  component: DaysOffPage,
})

function DaysOffPage() {
  const zone = useZone()
  const thisYear = Number(dayIn(new Date(), zone).slice(0, 4))
  const { year = thisYear, trash = false } = Route.useSearch()
  const navigate = Route.useNavigate()
  const go = (search: DaysOffSearch) => void navigate({ search, resetScroll: false })
  return (
    <Page
      title="Days off"
      lead="What is counted in business days passes these days over, and no time is proposed on them."
      back={{ to: '/profile', label: 'Profile' }}
    >
      <DaysOffPanel
        year={year}
        isTrash={trash}
        onTrash={(show) => go(show ? { year, trash: true } : { year })}
        onYear={(shown) => go({ year: shown })}
      />
    </Page>
  )
}
