/** Changing the password; every other sign-in ends. */
import { Button, PasswordInput, Stack } from '@mantine/core'
import { tell } from '@/ui/undoable'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { useChangePassword } from './queries'
import { passwordProblem } from './rules'

export function PasswordForm() {
  const change = useChangePassword()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { current_password: '', new_password: '' },
    validate: {
      current_password: (password) => (password ? null : 'Enter the password that you use now.'),
      new_password: passwordProblem,
    },
    send: async (values) => {
      await change.mutateAsync(values)
      form.reset()
      tell('Your password is changed. Every other device is signed out.')
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={480} align="stretch">
        <PasswordInput
          label="Current password"
          autoComplete="current-password"
          {...form.getInputProps('current_password')}
        />
        <PasswordInput
          label="New password"
          description="12 characters or more. A short sentence works well."
          autoComplete="new-password"
          {...form.getInputProps('new_password')}
        />
        <FormProblem problem={problem} />
        <div>
          <Button type="submit" variant="default" loading={busy}>
            Change password
          </Button>
        </div>
      </Stack>
    </form>
  )
}
