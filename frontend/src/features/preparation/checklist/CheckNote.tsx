/** What was found out about an item; it opens when it is wanted, and saves itself. */
import { ActionIcon, Textarea } from '@mantine/core'
import { NotebookPen } from 'lucide-react'
import { SavedIndicator } from '@/ui/SavedIndicator'
import { useAutosave } from '@/ui/useAutosave'
import { type Check, useWriteCheck } from '../queries'
import { written } from '../rules'

interface CheckNoteProps {
  interviewId: string
  check: Check
  /** It was opened just now, to be written into. */
  autoFocus: boolean
}

export const NoteButton = ({ check, onOpen }: { check: Check; onOpen: () => void }) => (
  <ActionIcon aria-label={`Note something about “${check.title}”`} onClick={onOpen}>
    <NotebookPen size={18} aria-hidden />
  </ActionIcon>
)

export function CheckNote({ interviewId, check, autoFocus }: CheckNoteProps) {
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
        ref={autoFocus ? focus : null}
        value={note.value}
        onChange={(event) => note.change(event.currentTarget.value)}
        onBlur={() => void note.flush()}
      />
      <SavedIndicator {...note.state} />
    </>
  )
}

const focus = (field: HTMLTextAreaElement | null) => field?.focus()
