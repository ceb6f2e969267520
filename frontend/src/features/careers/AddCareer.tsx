/** Naming a career to explore. */
import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { InterestScale } from './InterestScale'
import { type Career, type CareerCreate, useAddCareer } from './queries'
import { KINDS } from './rules'

interface AddCareerProps {
  opened: boolean
  onClose: () => void
  onAdded: (career: Career) => void
}

export function AddCareer({ opened, onClose, onAdded }: AddCareerProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Add a career" size="lg">
      <AddCareerForm onAdded={onAdded} />
    </Modal>
  )
}

const EMPTY = {
  title: '',
  kind: 'occupation' as Career['kind'],
  description: '',
  interest: null as number | null,
}

function AddCareerForm({ onAdded }: Pick<AddCareerProps, 'onAdded'>) {
  const add = useAddCareer()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: EMPTY,
    send: async (values, headers) =>
      onAdded(await add.mutateAsync({ body: values as CareerCreate, headers })),
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label="What would you like to know more about?"
          placeholder="UX research"
          data-autofocus
          required
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('title')}
        />
        <Select label="It is" data={optionsOf(KINDS)} allowDeselect={false} {...form.getInputProps('kind')} />
        <InterestScale
          label="How interested are you today?"
          value={form.values.interest}
          onChange={(interest) => form.setFieldValue('interest', interest)}
        />
        <Textarea
          label="What draws you to it?"
          description="For yourself; you can say more later."
          {...form.getInputProps('description')}
        />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Add
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
