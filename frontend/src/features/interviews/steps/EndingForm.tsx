/** Recording that it will not take place, and why as far as known. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import type { Interview } from '../queries'
import { useStep } from './useStep'

interface EndingFormProps {
  interview: Interview
  name: 'decline' | 'cancellation'
  onDone: () => void
}

const WORDS = {
  decline: {
    lead: 'A no is an answer, too. Thank them, and ask who else you might talk to.',
    label: 'What did they say?',
    send: 'Record the decline',
  },
  cancellation: { lead: 'It can begin again later.', label: 'Why?', send: 'Call it off' },
}

export function EndingForm({ interview, name, onDone }: EndingFormProps) {
  const { step } = useStep(interview)
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { reason: '' },
    send: async (body, headers) => {
      await step({ name, body }, headers)
      onDone()
    },
  })
  const words = WORDS[name]
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text c="dimmed">{words.lead}</Text>
        <Textarea
          label={words.label}
          description="May stay empty."
          maxLength={4000}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {words.send}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
