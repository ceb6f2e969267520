/** `/farewell`: the account is deleted. */
import { Text } from '@mantine/core'
import { createFileRoute } from '@tanstack/react-router'
import { SignedOutPage } from '@/features/accounts/SignedOutPage'
import { TextLink } from '@/ui/TextLink'

export const Route = createFileRoute('/farewell')({ component: Farewell })

function Farewell() {
  return (
    <SignedOutPage
      title="Your account is deleted"
      lead="Everything in it is gone, and you are signed out everywhere."
      footer={
        <Text>
          Should you come back: <TextLink to="/welcome">Create your account</TextLink>
        </Text>
      }
    >
      <Text>
        Backups that were made before keep a copy until they expire. Whoever runs this instance can tell you
        when that is. Good luck with what comes next.
      </Text>
    </SignedOutPage>
  )
}
