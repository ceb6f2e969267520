/** What was said before, as voices with their names. */
import { Text } from '@mantine/core'
import { TOPICS } from '@/features/questions/rules'
import { Quote } from '@/ui/Quote'
import { TextLink } from '@/ui/TextLink'
import { exactDay } from '@/ui/time'
import classes from '../Prepare.module.css'
import type { SaidBefore as Said } from '../queries'

interface SaidBeforeProps {
  said: readonly Said[]
  title: string
}

/** So many are in view; the others are folded. */
const SOME = 2

export function SaidBefore({ said, title }: SaidBeforeProps) {
  if (said.length === 0) return null
  const others = said.slice(SOME)
  return (
    <div className={classes.said}>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      {said.slice(0, SOME).map((one) => (
        <Voice key={one.insight_id} said={one} />
      ))}
      {others.length > 0 && (
        <details className={classes.fold}>
          <summary>{others.length} more</summary>
          <div className={classes.said}>
            {others.map((one) => (
              <Voice key={one.insight_id} said={one} />
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

const Voice = ({ said: { contact_id, contact_name, said_on, topic, text } }: { said: Said }) => (
  <Quote
    speaker={
      <TextLink to="/people/$contactId" params={{ contactId: contact_id }}>
        {contact_name}
      </TextLink>
    }
    context={`${TOPICS[topic]} · ${exactDay(said_on)}`}
  >
    {text}
  </Quote>
)
