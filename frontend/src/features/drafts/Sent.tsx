/** What was sent: to whom, when, its words; and the way back, where it was not. */
import { Alert, Button, Group, Text } from '@mantine/core'
import { Check } from 'lucide-react'
import { CHANNELS } from '@/features/messages/rules'
import { PURPOSES } from '@/features/templates/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { RelativeDate } from '@/ui/RelativeDate'
import { tellFailure } from '@/ui/undoable'
import classes from './Composer.module.css'
import type { Draft } from './queries'
import { isSpoken } from './rules'
import { useTakeBack } from './useSending'

export function Sent({ draft }: { draft: Draft }) {
  const { contact_id, contact_name, channel, purpose, sent_at, subject, text, interview_id } = draft
  const takeBack = useTakeBack()
  return (
    <>
      <Alert
        color="vine"
        icon={<Check aria-hidden />}
        title={
          <>
            {isSpoken(channel) ? 'Said' : 'Sent'} to {contact_name} {sent_at && <RelativeDate at={sent_at} />}
          </>
        }
      >
        <Text mb="sm">
          {PURPOSES[purpose]} · {CHANNELS[channel]}
        </Text>
        <Group gap="xs">
          {interview_id ? (
            <ButtonLink
              to="/interviews/$interviewId"
              params={{ interviewId: interview_id }}
              search={{ tab: 'messages' }}
            >
              To the interview
            </ButtonLink>
          ) : (
            <ButtonLink to="/people/$contactId" params={{ contactId: contact_id }}>
              To {contact_name}
            </ButtonLink>
          )}
          <Button variant="default" onClick={() => void takeBack(draft).catch(tellFailure)}>
            {isSpoken(channel) ? 'It was not said' : 'It was not sent'}
          </Button>
        </Group>
      </Alert>
      <article className={classes.letter}>
        {subject && <Text fw={600}>{subject}</Text>}
        <p className={classes.body} dir="auto">
          {text}
        </p>
      </article>
    </>
  )
}
