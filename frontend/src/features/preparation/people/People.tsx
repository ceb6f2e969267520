/** Whom you will meet: common ground, who pointed you to them, the last messages, what they said before. */
import { Text } from '@mantine/core'
import { ButtonLink } from '@/ui/ButtonLink'
import { Section } from '@/ui/Section'
import { TextLink } from '@/ui/TextLink'
import classes from '../Prepare.module.css'
import type { PersonToMeet } from '../queries'
import { LastMessages } from './LastMessages'
import { Referrers } from './Referrers'
import { SaidBefore } from './SaidBefore'

export const People = ({ people }: { people: readonly PersonToMeet[] }) => (
  <Section title="What connects you">
    {people.map((person) => (
      <Person key={person.id} person={person} />
    ))}
  </Section>
)

function Person({ person }: { person: PersonToMeet }) {
  const { id, display_name, role, common_ground, route_text } = person
  return (
    <div className={classes.person}>
      <Text fw={600}>
        <TextLink to="/people/$contactId" params={{ contactId: id }}>
          {display_name || role}
        </TextLink>
        {display_name && role && (
          <Text span c="dimmed" fw={400}>
            {' '}
            · {role}
          </Text>
        )}
      </Text>
      {common_ground ? <Text dir="auto">{common_ground}</Text> : <NoCommonGround contactId={id} />}
      {route_text && (
        <Text dir="auto">
          <Text span c="dimmed">
            Their way in:
          </Text>{' '}
          {route_text}
        </Text>
      )}
      <Referrers referrals={person.referred_by} />
      <LastMessages messages={person.messages} />
      <SaidBefore said={person.said} title="What they said before" />
    </div>
  )
}

const NoCommonGround = ({ contactId }: { contactId: string }) => (
  <>
    <Text c="dimmed">
      No common ground noted. A school, a town or a person you both know makes the first minute easier.
    </Text>
    <div>
      <ButtonLink variant="subtle" size="compact-sm" to="/people/$contactId" params={{ contactId }}>
        Look for some
      </ButtonLink>
    </div>
  </>
)
