/** Before the first question: a sentence about them, from what connects you. */
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { contactQuery } from '@/features/contacts/queries'
import { shortName, shownName } from '@/features/contacts/rules'
import type { Interview } from '../queries'
import classes from './Talk.module.css'

interface RapportProps {
  contacts: Interview['contacts']
  /** Absent where there is no question. */
  onDone: (() => void) | undefined
}

export const Rapport = ({ contacts, onDone }: RapportProps) => (
  <article className={classes.question}>
    <p className={classes.place}>Before the questions</p>
    <h2 className={classes.text}>First, a word about them.</h2>
    {contacts.map(({ id }) => (
      <WithPerson key={id} contactId={id} />
    ))}
    <Text>
      Thank them for the time and say how long you will take. Then let them talk; your questions can wait two
      minutes.
    </Text>
    {onDone && (
      <Button size="md" onClick={onDone}>
        To the first question
      </Button>
    )}
  </article>
)

function WithPerson({ contactId }: { contactId: string }) {
  const { data: contact } = useQuery(contactQuery(contactId))
  if (!contact) return null
  const name = shortName(shownName(contact))
  return (
    <Text className={classes.ground}>
      {contact.common_ground
        ? `What connects you with ${name}: ${contact.common_ground}`
        : `Ask ${name} what today has been like so far.`}
    </Text>
  )
}
