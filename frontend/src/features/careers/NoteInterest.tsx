/** Interest as it is today, and how it moved. */
import { Stack } from '@mantine/core'
import { tell, tellFailure } from '@/ui/undoable'
import { InterestLine } from './InterestLine'
import { InterestScale } from './InterestScale'
import { type Career, useNoteInterest } from './queries'

export function NoteInterest({ career }: { career: Career }) {
  const note = useNoteInterest(career.id)
  const noteValue = (value: number) =>
    note
      .mutateAsync({ value })
      .then(() => tell(`Noted: ${value} of 10 today. Earlier values are kept.`))
      .catch(tellFailure)
  return (
    <Stack gap="sm">
      <InterestLine career={career} />
      <InterestScale label="How interested are you today?" value={career.interest} onChange={noteValue} />
    </Stack>
  )
}
