/** `/welcome`: the first run. Create an account. */
import { Text } from '@mantine/core'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import { RegisterForm } from '@/features/accounts/RegisterForm'
import { safeNext } from '@/features/accounts/rules'
import { SignedOutPage } from '@/features/accounts/SignedOutPage'
import { TextLink } from '@/ui/TextLink'

export const Route = createFileRoute('/welcome')({
  validateSearch: ({ next }): { next?: string } => ({ next: safeNext(next) }),
  component: Welcome,
})

function Welcome() {
  const router = useRouter()
  const { next = '/today' } = Route.useSearch()
  return (
    <SignedOutPage
      title="Learn about a career from the people in it"
      lead="Grapevine tells you who to talk to, what to ask and whom to thank, and keeps what you heard."
      footer={
        <Text>
          You have an account? <TextLink to="/sign-in">Sign in</TextLink>
        </Text>
      }
    >
      <RegisterForm onDone={() => router.history.push(next)} />
    </SignedOutPage>
  )
}
