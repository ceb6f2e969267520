/** Quick add: a name or a role is enough; the rest can wait. */
import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { OrganizationInput } from '@/features/organizations/OrganizationInput'
import { FormDialog } from '@/ui/FormDialog'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { type Contact, useAddContact } from './queries'
import { CIRCLES, type Circle, STANDINGS, type Standing, shownName } from './rules'

interface AddPersonProps {
  opened: boolean
  onClose: () => void
  /** Somebody was added and nobody else is to follow. */
  onAdded: (contact: Contact) => void
}

export function AddPerson({ opened, onClose, onAdded }: AddPersonProps) {
  return (
    <FormDialog opened={opened} onClose={onClose} title="Add a person">
      <AddPersonForm onAdded={onAdded} />
    </FormDialog>
  )
}

function AddPersonForm({ onAdded }: { onAdded: (contact: Contact) => void }) {
  const { form, submit, busy, problem, last, another } = useAddPersonForm(onAdded)
  const isNamed = form.values.standing === 'named'
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <SegmentedControl
          fullWidth
          aria-label="How you know them"
          data={optionsOf(STANDINGS)}
          {...form.getInputProps('standing')}
        />
        <TextInput
          label="Name"
          description={isNamed ? 'May stay empty when you only know what they do.' : undefined}
          data-autofocus
          autoComplete="off"
          maxLength={200}
          {...form.getInputProps('display_name')}
        />
        <TextInput label="Role" autoComplete="off" maxLength={200} {...form.getInputProps('role')} />
        <OrganizationInput {...form.getInputProps('organization_name')} />
        {!isNamed && (
          <Select
            label="Where you know them from"
            data={optionsOf(CIRCLES)}
            allowDeselect={false}
            {...form.getInputProps('circle')}
          />
        )}
        <FormProblem problem={problem} />
        <Text role="status" c="dimmed">
          {last && `${shownName(last)} is added.`}
        </Text>
        <Group justify="flex-end">
          <Button type="submit" variant="default" disabled={busy} onClick={() => another(true)}>
            Add and enter another
          </Button>
          <Button type="submit" loading={busy} onClick={() => another(false)}>
            Add
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const NOBODY = {
  display_name: '',
  role: '',
  organization_name: '',
  standing: 'known' as Standing,
  circle: 'professional' as Circle,
}

function useAddPersonForm(onAdded: (contact: Contact) => void) {
  const add = useAddContact()
  const [last, setLast] = useState<Contact | null>(null)
  const staysOpen = useRef(false)
  const { form, ...state } = useProblemForm({
    initialValues: NOBODY,
    validate: {
      display_name: (name, { role }) =>
        name.trim() || role.trim() ? null : 'Give a name or, at least, a role.',
    },
    send: async (values, headers) => {
      const circle = values.standing === 'named' ? 'stranger' : values.circle
      const contact = await add.mutateAsync({ body: { ...values, circle }, headers })
      if (!staysOpen.current) return onAdded(contact)
      setLast(contact)
      form.setValues({ ...NOBODY, standing: values.standing, circle: values.circle })
      form.getInputNode('display_name')?.focus()
    },
  })
  const another = (more: boolean) => {
    staysOpen.current = more
  }
  return { form, ...state, last, another }
}
