/** The wording and the topic of one wanted question; each saves itself. */
import { Select, Stack } from '@mantine/core'
import { TOPICS } from '@/features/questions/rules'
import { WordingWhileTyping } from '@/features/questions/Wording'
import { SavedField } from '@/ui/SavedField'
import { SavedText } from '@/ui/SavedText'
import { optionsOf } from '@/ui/searchParams'
import { type RowField, useRowField } from '@/ui/useRowField'
import { useChangeWanted, type Wanted } from './queries'

export function WantedFields({ wanted }: { wanted: Wanted }) {
  const text = useWantedField(wanted, 'text')
  const topic = useWantedField(wanted, 'topic')
  return (
    <Stack gap="sm">
      <div>
        <SavedText label="Question" rows={1} maxLength={500} field={text} />
        <WordingWhileTyping text={text.value} researchable={wanted.researchable} onUse={text.change} />
      </div>
      <SavedField field={topic} say={(value) => TOPICS[value]}>
        <Select
          label="Topic"
          data={optionsOf(TOPICS)}
          allowDeselect={false}
          value={topic.value}
          onChange={(value) => value && topic.change(value as Wanted['topic'])}
        />
      </SavedField>
    </Stack>
  )
}

function useWantedField<Name extends 'text' | 'topic'>(wanted: Wanted, name: Name): RowField<Wanted[Name]> {
  const { mutateAsync } = useChangeWanted()
  return useRowField({
    row: wanted,
    read: (row) => row[name],
    write: (base, value) => mutateAsync({ base, patch: { [name]: value } }),
    ...(name === 'text' ? {} : { pause: 0 }),
  })
}
