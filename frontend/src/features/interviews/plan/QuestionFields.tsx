/** The wording and the topic of one question; each saves itself. */
import { Select, Stack } from '@mantine/core'
import { WordingWhileTyping } from '@/features/questions/Wording'
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
  return (
    <Stack gap="sm">
      <div>
        <SavedText label="Question" rows={1} maxLength={500} field={text} />
        <WordingWhileTyping text={text.value} researchable={question.researchable} onUse={text.change} />
      </div>
      <SavedField field={topic} say={(value) => TOPICS[value]}>
        <Select
          label="Topic"
          data={optionsOf(TOPICS)}
          allowDeselect={false}
          value={topic.value}
          onChange={(value) => value && topic.change(value as Question['topic'])}
        />
      </SavedField>
    </Stack>
  )
}

function useQuestionField<Name extends 'text' | 'topic'>(
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
