/** Something of your own to do before the talk. */
import { Button, TextInput } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { randomKey } from '@/api/headers'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { useWriteCheck } from '../queries'
import classes from './Checklist.module.css'

export function AddCheck({ interviewId }: { interviewId: string }) {
  const { mutateAsync: write } = useWriteCheck(interviewId)
  // The same key until it is stored: sent twice, it is still one item.
  const key = useRef(randomKey())
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { title: '' },
    validate: { title: (title) => (title.trim() ? null : 'What is there to do?') },
    send: async ({ title }) => {
      await write({ key: key.current, body: { title, done: false } })
      key.current = randomKey()
      form.reset()
      form.getInputNode('title')?.focus()
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <div className={classes.add}>
        <TextInput
          label="Something else to do"
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('title')}
        />
        <Button type="submit" variant="default" loading={busy} leftSection={<Plus size={18} aria-hidden />}>
          Add
        </Button>
      </div>
      <FormProblem problem={problem} />
    </form>
  )
}
