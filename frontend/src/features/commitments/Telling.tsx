/** Whether the other person has heard what became of their advice, or of your promise (R34). */
import { Button, Text } from '@mantine/core'
import { shortName } from '@/features/contacts/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { RelativeDate } from '@/ui/RelativeDate'
import classes from '@/ui/RowCard.module.css'
import { tellFailure, undoable } from '@/ui/undoable'
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
      <ButtonLink variant="default" to="/outreach/write" search={searchOf(commitment)}>
        Write it
      </ButtonLink>
      <Button variant="default" loading={isPending} onClick={() => void told()}>
        I told {name}
      </Button>
    </div>
  )
}

/** What a promise was kept for is told freely; advice has its own report. */
const searchOf = ({ contact_id, id, kind }: Commitment) => ({
  contact: contact_id,
  purpose: kind === 'advice' ? ('report_back_advice' as const) : ('progress_update' as const),
  commitment: id,
})
