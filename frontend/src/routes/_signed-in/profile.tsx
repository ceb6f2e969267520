/** `/profile`: who you are, how you sign in, what is yours. */

import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { PasswordForm } from '@/features/accounts/PasswordForm'
import { PitchField } from '@/features/accounts/PitchField'
import { ProfileFields } from '@/features/accounts/ProfileFields'
import { meQuery } from '@/features/accounts/queries'
import { SignOutButtons } from '@/features/accounts/SignOutButtons'
import { ExportButton } from '@/features/transfer/ExportButton'
import { ColorSchemeField } from '@/ui/ColorSchemeField'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'

export const Route = createFileRoute('/_signed-in/profile')({
  loader: ({ context }) => context.queryClient.ensureQueryData(meQuery()),
  component: Profile,
})

function Profile() {
  const { data: me } = useSuspenseQuery(meQuery())
  return (
    <Page title="Profile" lead={me.email}>
      <Section title="You">
        <ProfileFields me={me} />
      </Section>
      <Section title="How you introduce yourself">
        <PitchField me={me} />
      </Section>
      <Section title="This device">
        <ColorSchemeField />
        <SignOutButtons />
      </Section>
      <Section title="Password">
        <PasswordForm />
      </Section>
      <Section title="Your data">
        <ExportButton />
      </Section>
    </Page>
  )
}
