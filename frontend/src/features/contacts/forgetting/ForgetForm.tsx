/** Says what goes and what stays, and asks for the name. */
import { Group, List, Stack, Text, TextInput } from '@mantine/core'
import { DangerButton } from '@/ui/DangerButton'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { type Contact, type Forgetting, useForget } from '../queries'
import { shownName } from '../rules'
import { isSameName } from './mentions'

interface ForgetFormProps {
  contact: Contact
  onDone: (done: Forgetting) => void
}

export function ForgetForm({ contact, onDone }: ForgetFormProps) {
  const name = shownName(contact)
  const forget = useForget()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { name: '' },
    validate: { name: (typed) => (isSameName(typed, name) ? null : `Type “${name}”.`) },
    send: async (_, headers) => onDone(await forget.mutateAsync({ contact, headers })),
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>For somebody who asks you to forget them. It can’t be undone.</Text>
        <WhatGoes />
        <WhatStays />
        <TextInput
          label={`Type “${name}” to forget them`}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('name')}
        />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <DangerButton type="submit" loading={busy}>
            Forget them for good
          </DangerButton>
        </Group>
      </Stack>
    </form>
  )
}

const WhatGoes = () => (
  <Part title="What goes">
    <List.Item>Their name, and everything you noted about them</List.Item>
    <List.Item>The text of every message with them</List.Item>
    <List.Item>Notes on their ties and referrals, and what your imports said of them</List.Item>
  </Part>
)

const WhatStays = () => (
  <Part title="What stays, without their name">
    <List.Item>That you talked, wrote and were introduced, and when</List.Item>
    <List.Item>What you learned from them, as the words of nobody in particular</List.Item>
    <List.Item>Your own notes; you are shown where they may still be named</List.Item>
  </Part>
)

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <List size="sm" spacing={4}>
        {children}
      </List>
    </div>
  )
}
