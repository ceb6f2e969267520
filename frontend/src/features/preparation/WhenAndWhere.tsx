/** The agreed start and place; or what is missing until there is one. */
import { Anchor, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { TheirClock } from '@/features/contacts/TheirClock'
import type { Interview } from '@/features/interviews/queries'
import { MODES, PLACE_LABELS } from '@/features/interviews/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { Appointment } from '@/ui/RelativeDate'
import { Section } from '@/ui/Section'
import classes from './Prepare.module.css'

interface WhenAndWhereProps {
  interview: Interview
  /** What else there is to do about the start. */
  children?: ReactNode
}

export function WhenAndWhere({ interview, children }: WhenAndWhereProps) {
  const { state, starts_at, time_zone, mode, place, agreed_minutes } = interview
  const [main] = interview.contacts
  const canSchedule = state === 'requested' || state === 'scheduled'
  return (
    <Section title="When and where">
      <div className={classes.facts}>
        <Fact label="Starts">
          {starts_at && time_zone ? (
            <>
              <Appointment at={starts_at} zone={time_zone} />
              {main && <TheirClock contactId={main.id} at={starts_at} zone={time_zone} />}
            </>
          ) : (
            NOT_YET[state]
          )}
        </Fact>
        <Fact label="How">
          {MODES[mode]}, {agreed_minutes} minutes
        </Fact>
        {place && (
          <Fact label={PLACE_LABELS[mode]}>
            <Place place={place} />
          </Fact>
        )}
      </div>
      {canSchedule && (
        <Group gap="xs">
          <ButtonLink
            variant="default"
            to="/interviews/$interviewId"
            params={{ interviewId: interview.id }}
            search={{ tab: 'prepare', open: 'schedule' }}
          >
            {state === 'scheduled' ? 'Change' : 'Enter the agreed start'}
          </ButtonLink>
          <ButtonLink
            variant="default"
            to="/interviews/$interviewId"
            params={{ interviewId: interview.id }}
            search={{ tab: 'prepare', slots: true }}
            resetScroll={false}
          >
            {state === 'scheduled' ? 'Propose other times' : 'Propose times'}
          </ButtonLink>
        </Group>
      )}
      {children}
    </Section>
  )
}

const NOT_YET: Record<Interview['state'], string> = {
  identified: 'Ask first; the date comes with the answer.',
  requested: 'Not agreed yet.',
  scheduled: 'Not agreed yet.',
  held: 'It was not planned.',
  declined: 'It does not take place.',
  no_response: 'It does not take place.',
  cancelled: 'It does not take place.',
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={classes.fact}>
    <Text size="sm" c="dimmed">
      {label}
    </Text>
    <Text component="div">{children}</Text>
  </div>
)

/** Only what is plainly an address of the web becomes a link. */
function Place({ place }: { place: string }) {
  if (!/^https?:\/\//i.test(place)) return place
  return (
    <Anchor href={place} target="_blank" rel="noreferrer noopener">
      {place}
    </Anchor>
  )
}
