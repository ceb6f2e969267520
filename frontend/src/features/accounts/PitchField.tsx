/** The elevator pitch with its spoken length as it is typed (R5). */
import { Stack, Text, Textarea } from '@mantine/core'
import { SavedIndicator } from '@/ui/SavedIndicator'
import { useAutosave } from '@/ui/useAutosave'
import { type Me, useChangeMe } from './queries'
import { LONGEST_PITCH, pitchSeconds, pitchWords, wordsTooMany } from './rules'

export function PitchField({ me }: { me: Me }) {
  const change = useChangeMe()
  const pitch = useAutosave({
    value: me.elevator_pitch,
    save: (elevator_pitch) => change.mutateAsync({ elevator_pitch }),
    draftKey: `pitch:${me.id}`,
  })
  return (
    <Stack gap={4} maw={680}>
      <Textarea
        label="Elevator pitch"
        description="Who you are and what you are exploring, in words you would say aloud."
        minRows={5}
        maxLength={4000}
        value={pitch.value}
        onChange={(event) => pitch.change(event.currentTarget.value)}
      />
      <SpokenLength pitch={pitch.value} />
      <SavedIndicator {...pitch.state} />
    </Stack>
  )
}

function SpokenLength({ pitch }: { pitch: string }) {
  const tooMany = wordsTooMany(pitch)
  return (
    <Text size="sm" c={tooMany > 0 ? 'var(--mantine-color-error)' : 'dimmed'} aria-live="polite">
      {pitchWords(pitch)} words, about {pitchSeconds(pitch)} seconds aloud; at most {LONGEST_PITCH}.
      {tooMany > 0 && ` Cut about ${tooMany} ${tooMany === 1 ? 'word' : 'words'}.`}
    </Text>
  )
}
