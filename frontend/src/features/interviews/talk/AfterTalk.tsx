/** "We are done": records that it was held, with the minutes of the clock; without a network, for later. */
import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { outbox } from '@/api/outbox'
import { ButtonLink } from '@/ui/ButtonLink'
import { useUnsent } from '@/ui/useUnsentField'
import type { Interview } from '../queries'
import { DoneForm } from './DoneForm'
import { COMPLETION, type Ending } from './queries'
import classes from './Talk.module.css'
import type { TalkClock } from './useTalkClock'

interface AfterTalkProps {
  interview: Interview
  timer: TalkClock
  onHeld: () => void
}

export function AfterTalk({ interview, timer, onHeld }: AfterTalkProps) {
  // The minutes stand still from the moment of "We are done".
  const [minutes, setMinutes] = useState<number | null>(null)
  const kept = useUnsent().find(({ id }) => id === completionOf(interview))
  if (interview.state === 'held') return null
  if (interview.state !== 'scheduled' && interview.state !== 'identified')
    return <NotAgreed interview={interview} />
  if (kept && minutes === null)
    return (
      <KeptEnding
        minutes={(kept.body as unknown as Ending).actual_minutes}
        onTakeBack={() => void outbox.drop(kept.id)}
      />
    )
  return (
    <>
      <Button size="lg" onClick={() => setMinutes(timer.clock?.minutes ?? interview.agreed_minutes)}>
        We are done
      </Button>
      <Modal opened={minutes !== null} onClose={() => setMinutes(null)} title="It was held">
        <DoneForm
          interview={interview}
          id={completionOf(interview)}
          minutes={minutes ?? interview.agreed_minutes}
          onDone={(isRecorded) => {
            timer.stop()
            setMinutes(null)
            if (isRecorded) onHeld()
          }}
        />
      </Modal>
    </>
  )
}

/** The id of the write in the outbox. */
export const completionOf = ({ id }: Interview) => `${COMPLETION}:${id}`

const KeptEnding = ({ minutes, onTakeBack }: { minutes: number; onTakeBack: () => void }) => (
  <div className={classes.held} role="status">
    <Text fw={600}>You talked for {minutes} minutes.</Text>
    <Text>
      That is kept on this device and recorded when the connection is back. The debrief opens then; your notes
      can go on now.
    </Text>
    <Group mt="xs">
      <Button variant="default" onClick={onTakeBack}>
        We are not done yet
      </Button>
    </Group>
  </div>
)

function NotAgreed({ interview }: { interview: Interview }) {
  if (interview.state !== 'requested')
    return <Text c="dimmed">This interview has ended without a talk. Reopen it first.</Text>
  return (
    <ButtonLink
      variant="default"
      to="/interviews/$interviewId"
      params={{ interviewId: interview.id }}
      search={{ tab: 'talk', open: 'schedule' }}
    >
      Enter the agreed start first
    </ButtonLink>
  )
}
