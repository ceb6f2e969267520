/** `/people/<id>`: one person. What happened, what they said, whom they know, and everything noted about them. */
import { Group, Tabs } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Commitments } from '@/features/commitments/Commitments'
import { ContactDetails } from '@/features/contacts/ContactDetails'
import { ContactLead } from '@/features/contacts/ContactLead'
import { ContactMenu } from '@/features/contacts/ContactMenu'
import { ContactSummary } from '@/features/contacts/ContactSummary'
import { ForgetPerson } from '@/features/contacts/ForgetPerson'
import { type Contact, contactQuery } from '@/features/contacts/queries'
import { shortName, shownName } from '@/features/contacts/rules'
import { TheirTies } from '@/features/contacts/TheirTies'
import { parseContactSearch, type Tab, tabsOf } from '@/features/contacts/tabs'
import { Chains } from '@/features/debts/Chains'
import { Leads } from '@/features/leads/Leads'
import { TheirReferrals } from '@/features/referrals/TheirReferrals'
import { InterviewsWith } from '@/features/timeline/InterviewsWith'
import { FirstStep, OtherStep } from '@/features/timeline/PlanInterview'
import { Timeline } from '@/features/timeline/Timeline'
import { WhatTheySaid } from '@/features/timeline/WhatTheySaid'
import { Page } from '@/ui/Page'
import { optionsOf } from '@/ui/searchParams'
import classes from './person.module.css'

export const Route = createFileRoute('/_signed-in/people/$contactId')({
  validateSearch: parseContactSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(contactQuery(params.contactId)),
  component: PersonPage,
})

function PersonPage() {
  const { contactId } = Route.useParams()
  const { data: contact } = useSuspenseQuery(contactQuery(contactId))
  // Another person is another page: nothing half-typed may move over.
  return <Person key={contact.id} contact={contact} />
}

function Person({ contact }: { contact: Contact }) {
  const { tab: wanted = 'timeline', forget = false } = Route.useSearch()
  const tab = wanted in tabsOf(contact) ? wanted : 'timeline'
  const navigate = Route.useNavigate()
  const ask = (open: boolean) =>
    void navigate({
      search: ({ forget: _, ...now }) => (open ? { ...now, forget: true } : now),
      resetScroll: false,
      replace: !open,
    })
  return (
    <Page
      title={shownName(contact)}
      lead={<ContactLead contact={contact} />}
      back={{ to: '/people', label: 'People' }}
      action={
        <Group gap="xs">
          <FirstStep contact={contact} />
          <ContactMenu contact={contact} onForget={() => ask(true)}>
            <OtherStep contact={contact} />
          </ContactMenu>
        </Group>
      }
    >
      <ContactSummary contact={contact} />
      <Tabs
        value={tab}
        onChange={(next) =>
          void navigate({ search: next === 'timeline' ? {} : { tab: next as Tab }, resetScroll: false })
        }
        keepMounted={false}
      >
        <Tabs.List className={classes.tabs} aria-label={`About ${shownName(contact)}`}>
          {optionsOf(tabsOf(contact)).map(({ value, label }) => (
            <Tabs.Tab key={value} value={value} className={classes.tab}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={classes.panel}>
          <TabContent tab={tab} contact={contact} />
        </Tabs.Panel>
      </Tabs>
      <ForgetPerson contact={contact} opened={forget} onClose={() => ask(false)} />
    </Page>
  )
}

function TabContent({ tab, contact }: { tab: Tab; contact: Contact }) {
  const name = shortName(shownName(contact))
  switch (tab) {
    case 'timeline':
      return (
        <>
          <InterviewsWith contactId={contact.id} />
          <Commitments origin={{ contact_id: contact.id }} people={contact.forgotten_at ? [] : [contact]} />
          <Timeline contactId={contact.id} name={name} />
        </>
      )
    case 'chain':
      return <Chains of={{ contact_id: contact.id }} />
    case 'said':
      return (
        <>
          <WhatTheySaid contactId={contact.id} name={name} />
          <Leads origin={{ contact_id: contact.id }} people={contact.forgotten_at ? [] : [contact]} />
        </>
      )
    case 'ties':
      return (
        <>
          <TheirTies contact={contact} />
          <TheirReferrals contact={contact} />
        </>
      )
    case 'details':
      return <ContactDetails contact={contact} />
  }
}
