/** What was said beside the questions; kept on this device while you write. */
import { Textarea } from '@mantine/core'
import { SavedField } from '@/ui/SavedField'
import { useUnsentField } from '@/ui/useUnsentField'
import type { Interview } from '../queries'
import { namesOf } from '../rules'
import { NOTES } from './queries'

const notesOf = ({ notes }: Interview) => ({ notes })

export function FreeNotes({ interview }: { interview: Interview }) {
  const field = useUnsentField({
    kind: NOTES,
    row: interview,
    read: notesOf,
    words: 'notes',
    of: interview.id,
    label: `Other notes, ${namesOf(interview)}`,
  })
  return (
    <SavedField field={field} say={({ notes }) => notes} wide>
      <Textarea
        label="Other notes"
        minRows={3}
        maxRows={24}
        maxLength={50_000}
        value={field.value.notes}
        onChange={(event) => field.change({ notes: event.currentTarget.value })}
      />
    </SavedField>
  )
}
