/** The wording, the topic and the kind of one question; each saves itself. */
import { Checkbox, Select, Stack } from '@mantine/core'
import { SavedField } from '@/ui/SavedField'
import { SavedText } from '@/ui/SavedText'
import { optionsOf } from '@/ui/searchParams'
import { type RowField, useRowField } from '@/ui/useRowField'
import type { Question } from '../queries'
import { TOPICS } from '../rules'
import { useChangeQuestion } from './queries'

export function QuestionFields({ question }: { question: Question }) {
  const text = useQuestionField(question, 'text')
  const topic = useQuestionField(question, 'topic')
  const open = useQuestionField(question, 'open')
  return (
    <Stack gap="sm">
      <SavedText label="Question" rows={1} maxLength={500} field={text} />
      <SavedField field={topic} say={(value) => TOPICS[value]}>
        <Select
          label="Topic"
          data={optionsOf(TOPICS)}
          allowDeselect={false}
          value={topic.value}
          onChange={(value) => value && topic.change(value as Question['topic'])}
        />
      </SavedField>
      <SavedField field={open} say={(value) => (value ? 'open' : 'closed')}>
        <Checkbox
          label="Open: it asks for more than yes or no"
          checked={open.value}
          onChange={(event) => open.change(event.currentTarget.checked)}
        />
      </SavedField>
    </Stack>
  )
}

function useQuestionField<Name extends 'text' | 'topic' | 'open'>(
  question: Question,
  name: Name,
): RowField<Question[Name]> {
  const { mutateAsync } = useChangeQuestion()
  return useRowField({
    row: question,
    read: (row) => row[name],
    write: (base, value) => mutateAsync({ base, patch: { [name]: value } }),
    ...(name === 'text' ? {} : { pause: 0 }),
  })
}
