/** What you say about yourself in this talk, with how long it takes aloud (R5). */
import { Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Interview } from '@/features/interviews/queries'
import { useInterviewField } from '@/features/interviews/useInterviewField'
import { pitchesQuery } from '@/features/pitches/queries'
import { SpokenLength } from '@/features/pitches/SpokenLength'
import { ButtonLink } from '@/ui/ButtonLink'
import { SavedField } from '@/ui/SavedField'
import { Section } from '@/ui/Section'
import classes from './Prepare.module.css'

export function PitchToSay({ interview }: { interview: Interview }) {
  const { data } = useQuery(pitchesQuery())
  const field = useInterviewField(interview, 'pitch_id')
  const pitches = data?.items ?? []
  const chosen = pitches.find(({ id }) => id === field.value)
  const titleOf = (id: string | null) => pitches.find((pitch) => pitch.id === id)?.title ?? 'None'
  if (!data) return null
  return (
    <Section title="Your pitch">
      {pitches.length === 0 ? (
        <Text c="dimmed">
          They may ask you to tell them about yourself. Have two or three sentences ready.
        </Text>
      ) : (
        <SavedField field={field} say={titleOf}>
          <Select
            label="In this talk you say"
            placeholder="Choose one"
            clearable
            data={pitches.map(({ id, title }) => ({ value: id, label: title }))}
            value={chosen ? chosen.id : null}
            onChange={field.change}
          />
        </SavedField>
      )}
      {chosen && (
        <div>
          <Text className={classes.message} dir="auto">
            {chosen.text}
          </Text>
          <SpokenLength text={chosen.text} />
        </div>
      )}
      <div>
        <ButtonLink variant="subtle" to="/pitches" search={pitches.length === 0 ? { edit: 'new' } : {}}>
          {pitches.length === 0 ? 'Write a pitch' : 'Your pitches'}
        </ButtonLink>
      </div>
    </Section>
  )
}
