/** A new question at the end of the plan; Enter adds it, and the next can be typed at once. */
import { Button, Select, TextInput } from '@mantine/core'
import { Plus } from 'lucide-react'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import type { Question } from '../queries'
import { TOPICS } from '../rules'
import classes from './Plan.module.css'
import { useAddQuestion } from './queries'
import { isOpen } from './wording'

interface AddQuestionProps {
  interviewId: string
  /** Says which question it became. */
  onAdded?: (question: Question) => void
}

export function AddQuestion({ interviewId, onAdded }: AddQuestionProps) {
  const { mutateAsync: add } = useAddQuestion(interviewId)
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { text: '', topic: 'day_to_day' as Question['topic'] },
    validate: { text: (text) => (text.trim() ? null : 'What do you want to ask?') },
    send: async (values, headers) => {
      const question = await add({ body: { ...values, open: isOpen(values.text) }, headers })
      form.setFieldValue('text', '')
      form.getInputNode('text')?.focus()
      onAdded?.(question)
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <div className={classes.add}>
        <TextInput
          label="Another question"
          description={
            form.values.text.trim() && !isOpen(form.values.text)
              ? 'A yes would answer this. Try “How …” or “What …”.'
              : undefined
          }
          inputWrapperOrder={ORDER}
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
      <FormProblem problem={problem} />
    </form>
  )
}

/** The hint stands below, so that the fields of the row stay in line. */
const ORDER: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description']
