/** One more question that a career should answer. */
import { Button, Select, TextInput } from '@mantine/core'
import { Plus } from 'lucide-react'
import { TOPICS, type Topic } from '@/features/questions/rules'
import { WordingWhileTyping } from '@/features/questions/Wording'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import classes from './planning.module.css'
import { useAddWanted } from './queries'

export function AddWanted({ careerId }: { careerId: string }) {
  const { mutateAsync: add } = useAddWanted()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { text: '', topic: 'day_to_day' as Topic },
    validate: { text: (text) => (text.trim() ? null : 'What do you want to know?') },
    send: async (values, headers) => {
      await add({ body: { ...values, career_id: careerId }, headers })
      form.setFieldValue('text', '')
      form.getInputNode('text')?.focus()
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <div className={classes.adding}>
        <TextInput
          label="Another question for this career"
          maxLength={500}
          autoComplete="off"
          {...form.getInputProps('text')}
        />
        <Select
          label="Topic"
          data={optionsOf(TOPICS)}
          allowDeselect={false}
          {...form.getInputProps('topic')}
        />
        <Button type="submit" variant="default" loading={busy} leftSection={<Plus size={18} aria-hidden />}>
          Add
        </Button>
      </div>
      <WordingWhileTyping text={form.values.text} onUse={(better) => form.setFieldValue('text', better)} />
      <FormProblem problem={problem} />
    </form>
  )
}
