/** `/welcome`: the first run. Create an account, or look around with sample data. */
import { Text } from '@mantine/core'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import { RegisterForm } from '@/features/accounts/RegisterForm'
import { safeNext } from '@/features/accounts/rules'
import { SignedOutPage } from '@/features/accounts/SignedOutPage'
import { LookAround } from '@/features/samples/LookAround'
import { TextLink } from '@/ui/TextLink'

export const Route = createFileRoute('/welcome')({
  validateSearch: ({ next }): { next?: string } => ({ next: safeNext(next) }),
  component: Welcome,
})

function Welcome() {
  const router = useRouter()
  const { next = '/today' } = Route.useSearch()
  const enter = () => router.history.push(next)
  return (
    <SignedOutPage
      title="Learn about a career from the people in it"
      lead="Grapevine tells you who to talk to, what to ask and whom to thank, and keeps what you heard."
      footer={
        <>
          <LookAround onDone={enter} />
          <Text>
            You have an account? <TextLink to="/sign-in">Sign in</TextLink>
          </Text>
        </>
      }
    >
      <RegisterForm onDone={enter} />
    </SignedOutPage>
  )
}
