/** One piece of advice or one promise: by when, what came of it, and whether they know. */
import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { Pencil, Trash2 } from 'lucide-react'
import { shortName } from '@/features/contacts/rules'
import { RelativeDate, RelativeDay } from '@/ui/RelativeDate'
import classes from '@/ui/RowCard.module.css'
import { dayIn } from '@/ui/time'
import { tellFailure } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import { useZone } from '@/ui/zone'
import { type Commitment, useRestoreCommitment, useTakeOutcomeBack, useTrashCommitment } from './queries'
import { isLate, KINDS } from './rules'
import { Telling } from './Telling'

interface CommitmentRowProps {
  commitment: Commitment
  onEdit: () => void
  onOutcome: (state: 'done' | 'dropped') => void
}

export function CommitmentRow({ commitment, onEdit, onOutcome }: CommitmentRowProps) {
  const { text, state, outcome } = commitment
  const remove = useRemove(commitment)
  const about = text ? `“${text.slice(0, 60)}”` : 'what was forgotten'
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <div className={classes.words}>
          <Text className={classes.text} fw={500}>
            {text || 'What you promised was forgotten with them.'}
          </Text>
          <Standing commitment={commitment} />
        </div>
        <div className={classes.actions}>
          <ActionIcon aria-label={`Edit ${about}`} onClick={onEdit}>
            <Pencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={`Remove ${about}`} onClick={() => void remove()}>
            <Trash2 size={18} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {outcome && <Text className={classes.text}>{outcome}</Text>}
      {state === 'open' ? (
        <Closing commitment={commitment} onOutcome={onOutcome} />
      ) : (
        <>
          <Telling commitment={commitment} />
          <Reopen commitment={commitment} />
        </>
      )}
    </li>
  )
}

function Standing({ commitment }: { commitment: Commitment }) {
  const today = dayIn(new Date(), useZone())
  const { kind, state, due_on, contact_name, closed_at } = commitment
  const whose = kind === 'advice' ? `Advice from ${contact_name}` : `Promised to ${contact_name}`
  return (
    <Text size="sm" c="dimmed">
      {whose} · {KINDS[kind].states[state].toLowerCase()}
      {state === 'open' && due_on && (
        <>
          {isLate(commitment, today) ? ' · was due ' : ' · due '}
          <RelativeDay day={due_on} />
        </>
      )}
      {closed_at && (
        <>
          {' '}
          <RelativeDate at={closed_at} />
        </>
      )}
    </Text>
  )
}

const Closing = ({
  commitment: { kind },
  onOutcome,
}: Pick<CommitmentRowProps, 'commitment' | 'onOutcome'>) => (
  <Group gap="xs">
    <Button variant="default" onClick={() => onOutcome('done')}>
      {KINDS[kind].done}
    </Button>
    <Button variant="subtle" onClick={() => onOutcome('dropped')}>
      {KINDS[kind].dropped}
    </Button>
  </Group>
)

function Reopen({ commitment }: { commitment: Commitment }) {
  const { mutate, isPending } = useTakeOutcomeBack()
  return (
    <div>
      <Button
        variant="subtle"
        loading={isPending}
        onClick={() => mutate(commitment, { onError: tellFailure })}
      >
        Open it again
      </Button>
    </div>
  )
}

function useRemove({ id, kind, contact_name }: Commitment) {
  const { mutateAsync: trash } = useTrashCommitment()
  const { mutateAsync: restore } = useRestoreCommitment()
  const name = shortName(contact_name)
  return () =>
    undoableDelete({
      message:
        kind === 'advice' ? `The advice from ${name} is removed.` : `The promise to ${name} is removed.`,
      remove: () => trash(id),
      restore: () => restore(id),
    })
}
