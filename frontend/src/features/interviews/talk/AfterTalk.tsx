/** "We are done": records that it was held, with the minutes of the clock. */
import { Button, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { ButtonLink } from '@/ui/ButtonLink'
import type { Interview } from '../queries'
import { CompletionForm } from '../steps/CompletionForm'
import type { TalkClock } from './useTalkClock'

interface AfterTalkProps {
  interview: Interview
  timer: TalkClock
  onHeld: () => void
}

export function AfterTalk({ interview, timer, onHeld }: AfterTalkProps) {
  // The minutes stand still from the moment of "We are done".
  const [ended, setEnded] = useState<{ minutes: number; startedAt: string } | true | null>(null)
  const { clock, startedAt, stop } = timer
  if (interview.state === 'held') return null
  if (interview.state !== 'scheduled' && interview.state !== 'identified')
    return <NotAgreed interview={interview} />
  const end = () =>
    setEnded(
      clock && startedAt !== null
        ? { minutes: clock.minutes, startedAt: new Date(startedAt).toISOString() }
        : true,
    )
  const onDone = () => {
    stop()
    onHeld()
  }
  return (
    <>
      <Button size="lg" onClick={end}>
        We are done
      </Button>
      <Modal opened={ended !== null} onClose={() => setEnded(null)} title="It was held">
        <CompletionForm
          interview={interview}
          talk={ended === true ? undefined : (ended ?? undefined)}
          onDone={onDone}
        />
      </Modal>
    </>
  )
}

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
