/** A person at a glance: how close, since when, what they can speak to, how to reach them. */
import { Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CareerBadge } from '@/ui/CareerBadge'
import { RelativeDate, RelativeDay } from '@/ui/RelativeDate'
import { timeOfDay } from '@/ui/time'
import { useZone } from '@/ui/zone'
import { Channels } from './Channels'
import { Closeness } from './Closeness'
import classes from './ContactSummary.module.css'
import { DoNotContactNote } from './DoNotContactNote'
import { ForgottenNote } from './forgetting/ForgottenNote'
import type { Contact } from './queries'
import { CIRCLES, CLOSENESS } from './rules'
import { useCareers } from './useCareers'

export function ContactSummary({ contact }: { contact: Contact }) {
  const own = useZone()
  return (
    <div className={classes.summary}>
      {contact.forgotten_at ? (
        <ForgottenNote />
      ) : (
        contact.do_not_contact && <DoNotContactNote contact={contact} />
      )}
      <Group gap="md" className={classes.facts}>
        {contact.standing === 'named' ? (
          <span>You only heard of them</span>
        ) : (
          <Text component="span" className={classes.fact}>
            <Closeness value={contact.closeness} silent />
            {CLOSENESS[contact.closeness]} · {CIRCLES[contact.circle].toLowerCase()}
          </Text>
        )}
        {contact.last_touched_at && (
          <span>
            last in touch <RelativeDate at={contact.last_touched_at} />
          </span>
        )}
        {contact.time_zone && contact.time_zone !== own && (
          <span>{timeOfDay(new Date().toISOString(), contact.time_zone)} on their clock</span>
        )}
        {contact.connected_on && (
          <span>
            connected on LinkedIn <RelativeDay day={contact.connected_on} />
          </span>
        )}
      </Group>
      <Labels contact={contact} />
      <Channels contact={contact} />
    </div>
  )
}

function Labels({ contact }: { contact: Contact }) {
  const careers = useCareers()
  const known = contact.career_ids.flatMap((id) => careers.get(id) ?? [])
  if (known.length + contact.tags.length === 0) return null
  return (
    <Group gap="xs">
      {known.map((career) => (
        <CareerBadge key={career.id} color={career.color}>
          {career.title}
        </CareerBadge>
      ))}
      {contact.tags.map((tag) => (
        <Link key={tag} to="/people" search={{ tag }} className={classes.tag}>
          #{tag}
        </Link>
      ))}
    </Group>
  )
}
