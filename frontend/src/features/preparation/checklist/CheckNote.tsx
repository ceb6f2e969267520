/** What was found out about an item; it opens when it is wanted, and saves itself. */
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { SavedIndicator } from '@/ui/SavedIndicator'
import { useAutosave } from '@/ui/useAutosave'
import { type Check, useWriteCheck } from '../queries'
import { written } from '../rules'

interface CheckNoteProps {
  interviewId: string
  check: Check
}

export function CheckNote({ interviewId, check }: CheckNoteProps) {
  const [isOpen, setOpen] = useState(check.note !== '')
  if (isOpen) return <NoteField interviewId={interviewId} check={check} isNew={check.note === ''} />
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`Note something about “${check.title}”`}
      onClick={() => setOpen(true)}
    >
      Add a note
    </Button>
  )
}

function NoteField({ interviewId, check, isNew }: CheckNoteProps & { isNew: boolean }) {
  const { mutateAsync: write } = useWriteCheck(interviewId)
  const note = useAutosave({
    value: check.note,
    save: (text) => write({ key: check.key, body: written(check, { note: text }) }),
    draftKey: `check:${interviewId}:${check.key}`,
  })
  return (
    <>
      <Textarea
        aria-label={`Note about “${check.title}”`}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={4000}
        data-autofocus={isNew}
        value={note.value}
        onChange={(event) => note.change(event.currentTarget.value)}
        onBlur={() => void note.flush()}
      />
      <SavedIndicator {...note.state} />
    </>
  )
}
