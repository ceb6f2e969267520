/** "Create your account": three fields; the time zone comes from the browser. */
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { browserZone } from '@/ui/time'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { useRegister } from './queries'
import { passwordProblem } from './rules'

export function RegisterForm({ onDone }: { onDone: () => void }) {
  const register = useRegister()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { display_name: '', email: '', password: '' },
    validate: {
      display_name: (name) => (name.trim() ? null : 'How should Grapevine call you?'),
      email: (email) => (email.includes('@') ? null : 'Your e-mail address is what you sign in with.'),
      password: passwordProblem,
    },
    send: async (values) => {
      await register.mutateAsync({ ...values, time_zone: browserZone() })
      onDone()
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput label="Your name" autoComplete="name" required {...form.getInputProps('display_name')} />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          description="12 characters or more. A short sentence works well."
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
        <FormProblem problem={problem} />
        <Button type="submit" loading={busy}>
          Create your account
        </Button>
      </Stack>
    </form>
  )
}
