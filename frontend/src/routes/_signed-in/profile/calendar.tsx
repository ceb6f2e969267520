/** `/profile/calendar`: the addresses that calendar programs read. */
import { createFileRoute } from '@tanstack/react-router'
import { CalendarPlus } from 'lucide-react'
import { AddFeed } from '@/features/calendars/AddFeed'
import { FeedsPanel } from '@/features/calendars/FeedsPanel'
import { feedsQuery } from '@/features/calendars/queries'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/profile/calendar')({
  validateSearch: (raw): { new?: true } => (raw.new === true ? { new: true } : {}),
  loader: ({ context }) => void context.queryClient.prefetchQuery(feedsQuery()),
  component: CalendarPage,
})

function CalendarPage() {
  const { new: isAdding = false } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <Page
      title="Calendar"
      lead="Your interviews in the calendar that you use, kept up to date by a secret address."
      back={{ to: '/profile', label: 'Profile' }}
      action={
        <ButtonLink
          to="/profile/calendar"
          search={{ new: true }}
          resetScroll={false}
          leftSection={<CalendarPlus size={18} aria-hidden />}
        >
          Add a calendar
        </ButtonLink>
      }
    >
      <FeedsPanel />
      <AddFeed opened={isAdding} onClose={() => void navigate({ search: {}, replace: true })} />
    </Page>
  )
}
