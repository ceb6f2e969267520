/** `/sign-in`. */
import { Text } from '@mantine/core'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import { safeNext } from '@/features/accounts/rules'
import { SignedOutPage } from '@/features/accounts/SignedOutPage'
import { SignInForm } from '@/features/accounts/SignInForm'
import { TextLink } from '@/ui/TextLink'

export const Route = createFileRoute('/sign-in')({
  validateSearch: ({ next }): { next?: string } => ({ next: safeNext(next) }),
  component: SignIn,
})

function SignIn() {
  const router = useRouter()
  const { next = '/today' } = Route.useSearch()
  return (
    <SignedOutPage
      title="Sign in"
      lead="Pick up where you left off."
      footer={
        <Text>
          New here? <TextLink to="/welcome">Create your account</TextLink>
        </Text>
      }
    >
      <SignInForm onDone={() => router.history.push(next)} />
    </SignedOutPage>
  )
}
