/** One pitch: its name, its words and how long they take. */
import { ActionIcon, Group, Stack } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { SavedText } from '@/ui/SavedText'
import { undoableDelete } from '@/ui/undoableDelete'
import { type RowField, useRowField } from '@/ui/useRowField'
import classes from './Pitches.module.css'
import { type Pitch, useChangePitch, useRestorePitch, useTrashPitch } from './queries'
import { SpokenLength } from './SpokenLength'

export function PitchCard({ pitch }: { pitch: Pitch }) {
  const title = usePitchField(pitch, 'title')
  const text = usePitchField(pitch, 'text')
  const { mutateAsync: trash } = useTrashPitch()
  const { mutateAsync: restore } = useRestorePitch()
  const remove = () =>
    undoableDelete({
      message: 'The pitch is in the trash.',
      remove: () => trash(pitch.id),
      restore: () => restore(pitch.id),
    })
  return (
    <article id={pitch.id} className={classes.card} aria-label={pitch.title}>
      <Group wrap="nowrap" align="end" gap="xs">
        <div className={classes.title}>
          <SavedText label="For" field={title} />
        </div>
        <ActionIcon
          aria-label={`Move “${pitch.title}” to the trash`}
          onClick={() => void remove()}
          className={classes.trash}
        >
          <Trash2 size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Stack gap={4} mt="sm">
        <SavedText label="What you say" rows={4} maxLength={50_000} field={text} />
        <SpokenLength text={text.value} />
      </Stack>
    </article>
  )
}

function usePitchField(pitch: Pitch, name: 'title' | 'text'): RowField<string> {
  const { mutateAsync } = useChangePitch()
  return useRowField({
    row: pitch,
    read: (row) => row[name],
    write: (base, value) => mutateAsync({ base, patch: { [name]: value } }),
    draftKey: `pitch:${pitch.id}:${name}`,
  })
}
