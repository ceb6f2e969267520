/** One thing to do: its tick, when it is due and why, a note, and who says so. */
import { ActionIcon, Checkbox, Text } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Interview } from '@/features/interviews/queries'
import { exactTime } from '@/ui/time'
import { tellFailure } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import { useZone } from '@/ui/zone'
import { type Check, useDropCheck, useWriteCheck } from '../queries'
import { beforeStart, isLate, isShownDone, written } from '../rules'
import classes from './Checklist.module.css'
import { CheckNote, NoteButton } from './CheckNote'

interface CheckRowProps {
  interview: Interview
  check: Check
}

export function CheckRow({ interview, check }: CheckRowProps) {
  const { mutate: write } = useWriteCheck(interview.id)
  const isElsewhere = isShownDone(check)
  const tick = (done: boolean) =>
    write({ key: check.key, body: written(check, { done }) }, { onError: tellFailure })
  const [isOpened, setOpened] = useState(false)
  const hasNote = check.note !== '' || isOpened
  return (
    <li className={classes.check}>
      <Checkbox
        label={check.title}
        description={check.why || undefined}
        checked={check.done}
        disabled={isElsewhere}
        onChange={(event) => tick(event.currentTarget.checked)}
        className={classes.tick}
      />
      <div className={classes.actions}>
        {!hasNote && <NoteButton check={check} onOpen={() => setOpened(true)} />}
        {check.group === 'own' && <DropCheck interviewId={interview.id} check={check} />}
      </div>
      <div className={classes.under}>
        {isElsewhere ? (
          <Text size="sm" c="dimmed">
            It is in your notes.
          </Text>
        ) : (
          <Due interview={interview} check={check} />
        )}
        {hasNote && <CheckNote interviewId={interview.id} check={check} autoFocus={isOpened} />}
      </div>
    </li>
  )
}

function Due({ interview: { starts_at, time_zone }, check }: CheckRowProps) {
  const own = useZone()
  const words = beforeStart(check, starts_at)
  if (!words || !check.due_at || check.done) return null
  const late = isLate(check, starts_at)
  return (
    <Text size="sm" c={late ? undefined : 'dimmed'} className={late ? classes.late : undefined}>
      <time dateTime={check.due_at} title={exactTime(check.due_at, time_zone ?? own)}>
        {late ? `Was due ${words}` : `Due ${words}`}
      </time>
    </Text>
  )
}

function DropCheck({ interviewId, check }: { interviewId: string; check: Check }) {
  const { mutateAsync: drop } = useDropCheck(interviewId)
  const { mutateAsync: write } = useWriteCheck(interviewId)
  const remove = () =>
    undoableDelete({
      message: 'Taken off your list.',
      remove: () => drop(check.key),
      restore: () => write({ key: check.key, body: written(check, {}) }),
    })
  return (
    <ActionIcon aria-label={`Take “${check.title}” off the list`} onClick={() => void remove()}>
      <Trash2 size={18} aria-hidden />
    </ActionIcon>
  )
}
