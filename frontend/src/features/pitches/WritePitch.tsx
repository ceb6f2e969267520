/** A new pitch. */
import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { useAddPitch } from './queries'
import { SpokenLength } from './SpokenLength'

interface WritePitchProps {
  opened: boolean
  onClose: () => void
}

export const WritePitch = ({ opened, onClose }: WritePitchProps) => (
  <Modal opened={opened} onClose={onClose} title="Write a pitch" size="lg">
    <PitchForm onDone={onClose} />
  </Modal>
)

function PitchForm({ onDone }: { onDone: () => void }) {
  const { mutateAsync: add } = useAddPitch()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { title: '', text: '' },
    validate: { title: (title) => (title.trim() ? null : 'For whom, or for what?') },
    send: async (body, headers) => {
      await add({ body, headers })
      onDone()
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label="For"
          placeholder="Researchers at universities"
          data-autofocus
          autoComplete="off"
          maxLength={200}
          {...form.getInputProps('title')}
        />
        <div>
          <Textarea
            label="What you say"
            description="Who you are, what you are looking into, and why you ask them."
            autosize
            minRows={5}
            maxRows={16}
            maxLength={50_000}
            {...form.getInputProps('text')}
          />
          <SpokenLength text={form.values.text} />
        </div>
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
