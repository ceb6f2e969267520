/** The words of a question, its topic, when it is asked and how deep it goes. */
import { Button, Checkbox, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import type { BankQuestion } from './queries'
import { DEPTHS, PHASES, TOPICS } from './rules'
import { useKeepQuestion, valuesOf } from './useKeepQuestion'
import { WordingWhileTyping } from './Wording'

interface QuestionFormProps {
  /** Null for a new one. */
  base: BankQuestion | null
  onDone: () => void
}

export function QuestionForm({ base, onDone }: QuestionFormProps) {
  const { keep, theirs } = useKeepQuestion(base, onDone)
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: valuesOf(base),
    validate: { text: (text) => (text.trim() ? null : 'What do you want to ask?') },
    send: keep,
  })
  const fields = form.getInputProps
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div>
          <Textarea
            label="Question"
            data-autofocus
            autosize
            minRows={2}
            maxRows={8}
            maxLength={500}
            dir="auto"
            {...fields('text')}
          />
          <WordingWhileTyping
            text={form.values.text}
            researchable={form.values.researchable}
            onUse={(better) => form.setFieldValue('text', better)}
          />
          {base?.shipped_text && base.shipped_text !== form.values.text && (
            <Text size="sm" c="dimmed" mt={4}>
              As shipped: {base.shipped_text}
            </Text>
          )}
        </div>
        <Select label="Topic" data={optionsOf(TOPICS)} allowDeselect={false} {...fields('topic')} />
        <Select label="When" data={optionsOf(PHASES)} allowDeselect={false} {...fields('phase')} />
        <Select label="How deep" data={optionsOf(DEPTHS)} allowDeselect={false} {...fields('depth')} />
        <Checkbox
          label="Reading up can answer it"
          description="Then it stays out of proposed plans: their time is for what only they know."
          {...fields('researchable', { type: 'checkbox' })}
        />
        {theirs !== null && (
          <Text>It was changed elsewhere and now says: “{theirs}”. Keep it to write yours.</Text>
        )}
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Keep it
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
