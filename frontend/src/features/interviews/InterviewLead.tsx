/** The lines under an interview's title: state, when, people, careers. */
import { Text } from '@mantine/core'
import { Fragment } from 'react'
import { shownName } from '@/features/contacts/rules'
import { TextLink } from '@/ui/TextLink'
import { CareerBadges } from './CareerBadges'
import classes from './InterviewLead.module.css'
import type { Interview } from './queries'
import { MODES, STATES } from './rules'
import { When } from './When'

export function InterviewLead({ interview }: { interview: Interview }) {
  return (
    <div className={classes.lead}>
      <Text component="div">
        <span className={classes.state} data-state={interview.state}>
          {STATES[interview.state]}
        </span>{' '}
        <When interview={interview} /> · {MODES[interview.mode]} · {lengthOf(interview)}
      </Text>
      <Text component="div" c="dimmed">
        With <People interview={interview} />
      </Text>
      {interview.follows_id && (
        <Text component="div">
          {interview.nature === 'employment' ? 'A job interview' : 'A second meeting'} that grew out of{' '}
          <TextLink to="/interviews/$interviewId" params={{ interviewId: interview.follows_id }}>
            an earlier talk
          </TextLink>
        </Text>
      )}
      {interview.ended_reason && <Text>“{interview.ended_reason}”</Text>}
      <CareerBadges careers={interview.careers} />
    </div>
  )
}

function lengthOf({ agreed_minutes, actual_minutes, overrun_minutes }: Interview): string {
  if (actual_minutes === null) return `${agreed_minutes} minutes`
  const over = overrun_minutes > 0 ? `, ${overrun_minutes} more than agreed` : ''
  return `${actual_minutes} minutes${over}`
}

function People({ interview: { contacts } }: { interview: Interview }) {
  return contacts.map((person, at) => (
    <Fragment key={person.id}>
      {at > 0 && (at === contacts.length - 1 ? ' and ' : ', ')}
      {person.in_trash ? (
        shownName(person)
      ) : (
        <TextLink to="/people/$contactId" params={{ contactId: person.id }}>
          {shownName(person)}
        </TextLink>
      )}
      {whatElse(person)}
    </Fragment>
  ))
}

function whatElse(person: Interview['contacts'][number]): string {
  const { display_name, role, organization_name, in_trash } = person
  const words = [display_name && role, organization_name, in_trash && 'in the trash']
    .filter(Boolean)
    .join(', ')
  return words && ` (${words})`
}
