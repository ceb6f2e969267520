/** What connects you with each person: common ground, and who pointed you to them. */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { contactQuery } from '@/features/contacts/queries'
import { shortName, shownName } from '@/features/contacts/rules'
import { referralsQuery } from '@/features/referrals/queries'
import { namingSentence } from '@/features/referrals/rules'
import { Section } from '@/ui/Section'
import { TextLink } from '@/ui/TextLink'
import type { Interview } from '../queries'
import classes from './Prepare.module.css'

export function CommonGround({ contacts }: Pick<Interview, 'contacts'>) {
  return (
    <Section title="What connects you">
      {contacts.map(({ id }) => (
        <WithPerson key={id} contactId={id} />
      ))}
    </Section>
  )
}

function WithPerson({ contactId }: { contactId: string }) {
  const { data: contact } = useQuery(contactQuery(contactId))
  if (!contact) return null
  const name = shownName(contact)
  return (
    <div className={classes.person}>
      <Text fw={600}>
        <TextLink to="/people/$contactId" params={{ contactId }}>
          {name}
        </TextLink>
      </Text>
      <Text>
        {contact.common_ground || (
          <Text span c="dimmed">
            No common ground noted. A school, a town or a person you both know makes the first minute easier.
          </Text>
        )}
      </Text>
      <Referrers contactId={contactId} />
    </div>
  )
}

function Referrers({ contactId }: { contactId: string }) {
  const { data: referrals } = useQuery(referralsQuery(contactId))
  const received = referrals?.items.filter(({ referred_id }) => referred_id === contactId) ?? []
  return received.map(({ id, referrer_name, permission, conditions, may_name_referrer }) => (
    <Text key={id}>
      {referrer_name} pointed you to them. {namingSentence(permission, shortName(referrer_name))}
      {may_name_referrer && conditions && ` Conditions: ${conditions}`}
    </Text>
  ))
}
