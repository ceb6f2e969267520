/** "This is turning into a job interview": a sentence to say, and a meeting of its own for it (R23). */
import { Button, Collapse, Text } from '@mantine/core'
import { useState } from 'react'
import { keepAndSend } from '@/api/outbox'
import type { Interview } from '../queries'
import { namesOf, presentIn } from '../rules'
import { FOLLOW_UP } from './queries'
import classes from './Talk.module.css'

const SENTENCE =
  'I am glad that you ask. Today I came to learn about the work, and I would like to keep it at that. ' +
  'May we find another time to talk about the position?'

export function Drift({ interview }: { interview: Interview }) {
  const [isOpen, setOpen] = useState(false)
  const [isMade, setMade] = useState(false)
  if (interview.nature !== 'informational') return null
  const separate = () => {
    void keepAndSend(followUpOf(interview), 0)
    setMade(true)
  }
  return (
    <div>
      <Button variant="subtle" color="gray" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        This is turning into a job interview
      </Button>
      <Collapse expanded={isOpen}>
        <div className={classes.drift}>
          <Text>You could say:</Text>
          <p className={classes.sentence}>{SENTENCE}</p>
          {isMade ? (
            <Text role="status">
              A separate meeting is noted, linked to this one. This talk stays what it was.
            </Text>
          ) : (
            <Button variant="default" onClick={separate}>
              Note a separate meeting
            </Button>
          )}
        </div>
      </Collapse>
    </div>
  )
}

/** One for each talk, however often the button is pressed before it is sent. */
const followUpOf = (interview: Interview) => ({
  id: `${FOLLOW_UP}:${interview.id}`,
  kind: FOLLOW_UP,
  of: interview.id,
  label: `A separate meeting with ${namesOf(interview)}`,
  base: null,
  body: {
    contact_ids: presentIn(interview).contacts.map(({ id }) => id),
    career_ids: presentIn(interview).careers.map(({ id }) => id),
    organization_id: interview.organization_id,
    mode: interview.mode,
    nature: 'employment',
    follows_id: interview.id,
  },
})
