/** Changing the address that one signs in with; it needs the password. */
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { tell } from '@/ui/undoable'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { useChangeEmail } from './queries'

export function EmailForm({ current }: { current: string }) {
  const change = useChangeEmail()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { email: '', current_password: '' },
    validate: {
      email: (email) => (email.includes('@') ? null : 'Enter the address that you want to sign in with.'),
      current_password: (password) => (password ? null : 'Enter the password that you use now.'),
    },
    send: async (values) => {
      const me = await change.mutateAsync(values)
      form.reset()
      tell(`From now on you sign in as ${me.email}.`)
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={480} align="stretch">
        <TextInput
          label="New e-mail address"
          description={`Now you sign in as ${current}.`}
          type="email"
          autoComplete="email"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Your password"
          description="So that nobody else moves your account away."
          autoComplete="current-password"
          {...form.getInputProps('current_password')}
        />
        <FormProblem problem={problem} />
        <div>
          <Button type="submit" variant="default" loading={busy}>
            Change e-mail address
          </Button>
        </div>
      </Stack>
    </form>
  )
}
