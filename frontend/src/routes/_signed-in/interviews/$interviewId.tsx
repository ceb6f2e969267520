/** `/interviews/<id>`: one interview. Prepare, talk, debrief, and the messages around it. */
import { Group, Tabs } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { CalendarFileButton } from '@/features/calendars/CalendarFileButton'
import { Alternates } from '@/features/candidates/Alternates'
import { DebriefTab } from '@/features/debriefs/DebriefTab'
import { Chains } from '@/features/debts/Chains'
import { type InterviewSearch, parseInterviewSearch } from '@/features/interviews/filter'
import { History } from '@/features/interviews/History'
import { InterviewDialogs } from '@/features/interviews/InterviewDialogs'
import { InterviewLead } from '@/features/interviews/InterviewLead'
import { InterviewMenu } from '@/features/interviews/InterviewMenu'
import { NextStepButton } from '@/features/interviews/NextStepButton'
import { type Interview, interviewQuery } from '@/features/interviews/queries'
import { firstTab, namesOf, TABS, type Tab } from '@/features/interviews/rules'
import { Talk } from '@/features/interviews/Talk'
import { MessageLog } from '@/features/messages/MessageLog'
import { RecordDialog } from '@/features/messages/RecordDialog'
import { RECORDS } from '@/features/messages/rules'
import { Prepare } from '@/features/preparation/Prepare'
import { SlotsDialog } from '@/features/scheduling/SlotsDialog'
import { Page } from '@/ui/Page'
import { asWord, optionsOf } from '@/ui/searchParams'
import classes from './interview.module.css'

export const Route = createFileRoute('/_signed-in/interviews/$interviewId')({
  staticData: { worksOffline: true },
  validateSearch: parseInterviewSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(interviewQuery(params.interviewId)),
  component: InterviewPage,
})

function InterviewPage() {
  const { interviewId } = Route.useParams()
  const { data: interview } = useSuspenseQuery(interviewQuery(interviewId))
  // Another interview is another page: nothing half-typed may move over.
  return <OneInterview key={interview.id} interview={interview} />
}

function OneInterview({ interview }: { interview: Interview }) {
  const {
    tab = firstTab(interview),
    open,
    propose = false,
    slots = false,
    record,
    message,
  } = Route.useSearch()
  const navigate = Route.useNavigate()
  const go = (search: InterviewSearch, replace = false) =>
    void navigate({ search, replace, resetScroll: false })
  const names = namesOf(interview)
  return (
    <Page
      title={names}
      documentTitle={`Interview with ${names}`}
      // While you talk, the question has the screen.
      lead={tab === 'talk' ? undefined : <InterviewLead interview={interview} />}
      back={{ to: '/interviews', label: 'Interviews' }}
      action={
        <Group gap="xs">
          <NextStepButton interview={interview} tab={tab} />
          <InterviewMenu interview={interview} />
        </Group>
      }
    >
      <Tabs value={tab} onChange={(next) => go({ tab: next as Tab })} keepMounted={false}>
        <Tabs.List className={classes.tabs} aria-label="Parts of this interview">
          {optionsOf(TABS).map(({ value, label }) => (
            <Tabs.Tab key={value} value={value} className={classes.tab}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={classes.panel}>
          {tab === 'prepare' && (
            <Prepare
              interview={interview}
              isProposing={propose}
              onPropose={(isOpen) => go(isOpen ? { tab, propose: true } : { tab })}
              aboutStart={<CalendarFileButton interview={interview} />}
            />
          )}
          {tab === 'talk' && <Talk interview={interview} onHeld={() => go({ tab: 'debrief' })} />}
          {tab === 'debrief' && <DebriefTab interview={interview} />}
          {tab === 'messages' && (
            <>
              <MessageLog
                interview={interview}
                onRecord={(kind) => go({ tab, record: kind })}
                onEdit={(id) => go({ tab, message: id })}
              />
              {interview.state === 'declined' && <Alternates interviewId={interview.id} />}
              <Chains of={{ interview_id: interview.id }} />
              <History interviewId={interview.id} />
            </>
          )}
        </Tabs.Panel>
      </Tabs>
      <InterviewDialogs
        interview={interview}
        open={open}
        onClose={() => go({ tab }, true)}
        onHeld={() => go({ tab: 'debrief' }, true)}
      />
      <SlotsDialog interview={interview} opened={slots} onClose={() => go({ tab }, true)} />
      <RecordDialog
        interview={interview}
        kind={asWord(record, RECORDS)}
        messageId={message}
        onClose={() => go({ tab }, true)}
      />
    </Page>
  )
}
