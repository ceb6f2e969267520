/** Adding an organization: a name is enough. */
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { type Organization, useAddOrganization } from './queries'
import { KIND_NAMES, type OrganizationKind } from './rules'

interface AddOrganizationProps {
  opened: boolean
  onClose: () => void
  onAdded: (organization: Organization) => void
}

export function AddOrganization({ opened, onClose, onAdded }: AddOrganizationProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Add an organization" size="lg">
      <AddForm onAdded={onAdded} />
    </Modal>
  )
}

function AddForm({ onAdded }: { onAdded: (organization: Organization) => void }) {
  const { mutateAsync: add } = useAddOrganization()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { name: '', kind: 'employer' as OrganizationKind, place: '', website: '' },
    validate: { name: (name) => (name.trim() ? null : 'What is it called?') },
    send: async (body, headers) => onAdded(await add({ body, headers })),
  })
  const fields = form.getInputProps
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput label="Name" data-autofocus autoComplete="off" maxLength={200} {...fields('name')} />
        <Select label="Kind" data={optionsOf(KIND_NAMES)} allowDeselect={false} {...fields('kind')} />
        <TextInput label="Place" autoComplete="off" maxLength={200} {...fields('place')} />
        <TextInput label="Website" type="url" autoComplete="off" maxLength={2000} {...fields('website')} />
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
