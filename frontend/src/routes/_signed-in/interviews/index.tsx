/** `/interviews`: the conversations, as a board by state or as a list. */
import { Button, Group } from '@mantine/core'
import { createFileRoute } from '@tanstack/react-router'
import { MessageSquarePlus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { type BoardSearch, listQuery, parseBoardSearch } from '@/features/interviews/filter'
import { InterviewsPanel } from '@/features/interviews/InterviewsPanel'
import { interviewsQuery } from '@/features/interviews/queries'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

// The forms load when they are opened.
const OnTheSpot = lazy(() => import('@/features/interviews/OnTheSpot'))
const PlanInterview = lazy(() => import('@/features/interviews/PlanInterview'))

export const Route = createFileRoute('/_signed-in/interviews/')({
  validateSearch: parseBoardSearch,
  loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(interviewsQuery(listQuery({}))),
  component: Interviews,
})

function Interviews() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  // Back undoes a choice; it does not retype a search letter by letter, nor open a closed dialog.
  const change = (part: { [Key in keyof BoardSearch]?: BoardSearch[Key] | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...part }) as BoardSearch, replace: 'q' in part })
  const close = () =>
    void navigate({ search: ({ new: _, contact: __, talked: ___, ...now }) => now, replace: true })
  const plan = <Button onClick={() => change({ new: true })}>Plan an interview</Button>
  return (
    <Page
      title="Interviews"
      action={
        <Group gap="xs">
          <ButtonLink variant="default" to="/interviews/questions">
            Questions
          </ButtonLink>
          <Button
            variant="default"
            leftSection={<MessageSquarePlus size={18} aria-hidden />}
            onClick={() => change({ talked: true })}
          >
            I just talked to someone
          </Button>
          {plan}
        </Group>
      }
    >
      <InterviewsPanel search={search} onChange={change} firstStep={plan} />
      <Suspense fallback={null}>
        {search.new && (
          <PlanInterview
            opened
            contactId={search.contact}
            onClose={close}
            onPlanned={({ id }) =>
              void navigate({ to: '/interviews/$interviewId', params: { interviewId: id }, replace: true })
            }
          />
        )}
        {search.talked && (
          <OnTheSpot
            opened
            onClose={close}
            onRecorded={({ id }) =>
              void navigate({
                to: '/interviews/$interviewId',
                params: { interviewId: id },
                search: { tab: 'debrief' },
                replace: true,
              })
            }
          />
        )}
      </Suspense>
    </Page>
  )
}
