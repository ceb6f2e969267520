/** `/interviews`: the conversations, as a board by state or as a list. */
import { Button, Group } from '@mantine/core'
import { createFileRoute } from '@tanstack/react-router'
import { MessageSquarePlus } from 'lucide-react'
import { type BoardSearch, listQuery, parseBoardSearch } from '@/features/interviews/filter'
import { InterviewsPanel } from '@/features/interviews/InterviewsPanel'
import { OnTheSpot } from '@/features/interviews/OnTheSpot'
import { PlanInterview } from '@/features/interviews/PlanInterview'
import { interviewsQuery } from '@/features/interviews/queries'
import { Page } from '@/ui/Page'

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
      <PlanInterview
        opened={search.new ?? false}
        contactId={search.contact}
        onClose={close}
        onPlanned={({ id }) =>
          void navigate({ to: '/interviews/$interviewId', params: { interviewId: id }, replace: true })
        }
      />
      <OnTheSpot
        opened={search.talked ?? false}
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
    </Page>
  )
}
