/** Signing in with e-mail and password. */
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { useSignIn } from './queries'

export function SignInForm({ onDone }: { onDone: () => void }) {
  const signIn = useSignIn()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (email.trim() ? null : 'Enter the address of your account.'),
      password: (password) => (password ? null : 'Enter your password.'),
    },
    send: async (values) => {
      await signIn.mutateAsync(values)
      onDone()
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          {...form.getInputProps('password')}
        />
        <FormProblem problem={problem} />
        <Button type="submit" loading={busy}>
          Sign in
        </Button>
      </Stack>
    </form>
  )
}
