/** Whether the other person has heard what became of their advice, or of your promise (R34). */
import { Button, Text } from '@mantine/core'
import { shortName } from '@/features/contacts/rules'
import { RelativeDate } from '@/ui/RelativeDate'
import { tellFailure, undoable } from '@/ui/undoable'
import classes from './commitments.module.css'
import { type Commitment, useNoteTold } from './queries'

export function Telling({ commitment }: { commitment: Commitment }) {
  const { mutateAsync: note, isPending } = useNoteTold()
  const name = shortName(commitment.contact_name)
  if (commitment.told_at)
    return (
      <Text size="sm" c="dimmed">
        {name} knows since <RelativeDate at={commitment.told_at} />.
      </Text>
    )
  const told = () =>
    note({ on: commitment, told: true })
      .then((row) => undoable(`Noted: ${name} knows.`, () => note({ on: row, told: false })))
      .catch(tellFailure)
  return (
    <div className={classes.telling}>
      <Text size="sm">{name} would like to hear what came of it.</Text>
      <Button variant="default" loading={isPending} onClick={() => void told()}>
        I told {name}
      </Button>
    </div>
  )
}
