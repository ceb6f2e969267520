/** What one of the two said to being introduced, and the answer that may come next. */
import { Button, Group, Text } from '@mantine/core'
import { shortName } from '@/features/contacts/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { RelativeDate } from '@/ui/RelativeDate'
import { TextLink } from '@/ui/TextLink'
import { tellFailure, undoable } from '@/ui/undoable'
import classes from './introductions.module.css'
import { type Answer, type Introduction, useNoteAnswer } from './queries'
import { ANSWERS, NEXT_ANSWERS, SAYING, type Side, writingTo } from './rules'

interface TheirAnswerProps {
  introduction: Introduction
  side: Side
}

export function TheirAnswer({ introduction, side }: TheirAnswerProps) {
  const { contactId, name, answer, at, otherId } = side
  return (
    <li className={classes.side}>
      <div className={classes.words}>
        <TextLink to="/people/$contactId" params={{ contactId }}>
          {name}
        </TextLink>
        <Text size="sm" c="dimmed">
          {ANSWERS[answer]}
          {at && answer !== 'not_asked' && (
            <>
              {' '}
              <RelativeDate at={at} />
            </>
          )}
        </Text>
      </div>
      {introduction.state !== 'made' && (
        <Group gap="xs">
          {answer === 'not_asked' && introduction.state !== 'refused' && (
            <ButtonLink variant="light" {...writingTo(contactId, 'introduction_offer', otherId)}>
              Ask {shortName(name)}
            </ButtonLink>
          )}
          <Answers introduction={introduction} side={side} />
        </Group>
      )}
    </li>
  )
}

function Answers({ introduction, side: { contactId, name, answer, at } }: TheirAnswerProps) {
  const { mutateAsync: note, isPending } = useNoteAnswer()
  const say = async (next: Answer) => {
    try {
      const row = await note({ on: introduction, contact_id: contactId, answer: next })
      undoable(`${name}: ${ANSWERS[next].toLowerCase()}.`, () =>
        note({ on: row, contact_id: contactId, answer, answered_at: at }),
      )
    } catch (error) {
      tellFailure(error)
    }
  }
  const next = NEXT_ANSWERS[answer]
  if (next.length === 0)
    return (
      <Button
        variant="subtle"
        className={classes.quiet}
        loading={isPending}
        aria-label={`Take it back: ${name}`}
        onClick={() => void say('asked')}
      >
        Take it back
      </Button>
    )
  return next.map((one) => (
    <Button
      key={one}
      variant={one === 'agreed' ? 'light' : 'default'}
      disabled={isPending}
      aria-label={`${SAYING[one]}: ${name}`}
      onClick={() => void say(one)}
    >
      {SAYING[one]}
    </Button>
  ))
}
