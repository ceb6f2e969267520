/** After a no (R20): who else of your own network could tell you the same things. */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Initials } from '@/features/contacts/Initials'
import { shortName, shownName, whatTheyDo } from '@/features/contacts/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { TextLink } from '@/ui/TextLink'
import classes from './Candidates.module.css'
import { type Alternate, alternatesQuery } from './queries'

export function Alternates({ interviewId }: { interviewId: string }) {
  const list = useQuery(alternatesQuery(interviewId))
  return (
    <Section title="Who else to ask">
      {list.isPending && <ListSkeleton rows={2} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <Text c="dimmed">
          Nobody else of your network works there or in the same field. Thank them for the answer and ask whom
          they would talk to; or <TextLink to="/outreach">see who is next</TextLink>.
        </Text>
      )}
      <ul className={classes.list}>
        {list.data?.items.map((one) => (
          <AlternateRow key={one.contact.id} alternate={one} />
        ))}
      </ul>
    </Section>
  )
}

function AlternateRow({ alternate: { contact, likeness } }: { alternate: Alternate }) {
  const name = shownName(contact)
  return (
    <li className={classes.card}>
      <Initials name={contact.display_name} />
      <div className={classes.words}>
        <Text fw={600}>
          <TextLink to="/people/$contactId" params={{ contactId: contact.id }}>
            {name}
          </TextLink>
        </Text>
        <Text size="sm" c="dimmed">
          {[whatTheyDo(contact), contact.place].filter(Boolean).join(' · ')}
        </Text>
        <Text size="sm">{likeness.map(({ message }) => message).join(' ')}</Text>
      </div>
      <ButtonLink
        to="/outreach/write"
        search={{ contact: contact.id, purpose: 'request' }}
        variant="light"
        className={classes.action}
      >
        Write to {shortName(name)}
      </ButtonLink>
    </li>
  )
}
