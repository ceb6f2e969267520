/** A new question at the end of the plan; Enter adds it, and the next can be typed at once. */
import { Button, Select, TextInput } from '@mantine/core'
import { Plus } from 'lucide-react'
import { WordingWhileTyping } from '@/features/questions/Wording'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import type { Question } from '../queries'
import { TOPICS } from '../rules'
import classes from './Plan.module.css'
import { useAddQuestion } from './queries'

export function AddQuestion({ interviewId }: { interviewId: string }) {
  const { mutateAsync: add } = useAddQuestion(interviewId)
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { text: '', topic: 'day_to_day' as Question['topic'] },
    validate: { text: (text) => (text.trim() ? null : 'What do you want to ask?') },
    send: async (body, headers) => {
      await add({ body, headers })
      form.setFieldValue('text', '')
      form.getInputNode('text')?.focus()
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <div className={classes.add}>
        <TextInput
          label="Another question"
          maxLength={500}
          autoComplete="off"
          className={classes.text}
          {...form.getInputProps('text')}
        />
        <Select
          label="Topic"
          data={optionsOf(TOPICS)}
          allowDeselect={false}
          {...form.getInputProps('topic')}
        />
        <Button
          type="submit"
          variant="default"
          loading={busy}
          leftSection={<Plus size={18} aria-hidden />}
          className={classes.submit}
        >
          Add
        </Button>
      </div>
      <WordingWhileTyping text={form.values.text} onUse={(better) => form.setFieldValue('text', better)} />
      <FormProblem problem={problem} />
    </form>
  )
}
