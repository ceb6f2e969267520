/** Deleting the account: what goes, a copy to take along first, and the password once more. */
import { List, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DangerButton } from '@/ui/DangerButton'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { type Me, useDeleteAccount } from './queries'

interface DeleteAccountProps {
  me: Me
  opened: boolean
  onOpen: (open: boolean) => void
  /** How to take a copy along. */
  children: ReactNode
}

export function DeleteAccount({ me, opened, onOpen, children }: DeleteAccountProps) {
  return (
    <Stack gap="xs" align="flex-start">
      <Text>Your account goes with everything in it, at once and for good.</Text>
      <DangerButton onClick={() => onOpen(true)}>Delete my account</DangerButton>
      <Modal opened={opened} onClose={() => onOpen(false)} size="lg" title="Delete your account">
        <DeleteForm me={me}>{children}</DeleteForm>
      </Modal>
    </Stack>
  )
}

function DeleteForm({ me, children }: { me: Me; children: ReactNode }) {
  const navigate = useNavigate()
  const remove = useDeleteAccount(() => navigate({ to: '/farewell' }))
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { current_password: '' },
    validate: {
      current_password: (typed) => (typed || me.sample ? null : 'Enter the password that you use now.'),
    },
    send: ({ current_password }) => remove.mutateAsync({ current_password: current_password || null }),
  })
  return (
    <Stack>
      <WhatGoes />
      <Stack gap="xs">
        <Text fw={600}>Take a copy first, if you want to keep anything</Text>
        {children}
      </Stack>
      <form onSubmit={submit} noValidate>
        <Stack>
          {/* So that a password manager knows whose password this is. */}
          <input type="email" value={me.email} autoComplete="username" readOnly hidden />
          {!me.sample && (
            <PasswordInput
              label="Your password"
              autoComplete="current-password"
              {...form.getInputProps('current_password')}
            />
          )}
          <FormProblem problem={problem} />
          <div>
            <DangerButton type="submit" loading={busy}>
              Delete everything for good
            </DangerButton>
          </div>
        </Stack>
      </form>
    </Stack>
  )
}

const WhatGoes = () => (
  <div>
    <Text>There is no trash for this and no way back. What goes:</Text>
    <List size="sm" spacing={4}>
      <List.Item>Your careers, and what you decided about them</List.Item>
      <List.Item>The people and organizations you noted, and what your imports brought in</List.Item>
      <List.Item>Every interview, debrief, message and insight</List.Item>
      <List.Item>Your profile, and the sign-in on every device</List.Item>
    </List>
  </div>
)
