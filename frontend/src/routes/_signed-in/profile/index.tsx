/** `/profile`: who you are, how you sign in, what is yours. */

import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { DeleteAccount } from '@/features/accounts/DeleteAccount'
import { EmailForm } from '@/features/accounts/EmailForm'
import { PasswordForm } from '@/features/accounts/PasswordForm'
import { ProfileFields } from '@/features/accounts/ProfileFields'
import { meQuery, signInsQuery } from '@/features/accounts/queries'
import { SignInList } from '@/features/accounts/SignInList'
import { SignOutButtons } from '@/features/accounts/SignOutButtons'
import { ExportButton } from '@/features/transfer/ExportButton'
import { ButtonLink } from '@/ui/ButtonLink'
import { ColorSchemeField } from '@/ui/ColorSchemeField'
import { LinkList, type ListedLink } from '@/ui/LinkList'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'

export const Route = createFileRoute('/_signed-in/profile/')({
  validateSearch: ({ leave }): { leave?: true } => (leave === true ? { leave } : {}),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(meQuery()), queryClient.ensureQueryData(signInsQuery())]),
  component: Profile,
})

function Profile() {
  const { data: me } = useSuspenseQuery(meQuery())
  const { leave = false } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <Page title="Profile" lead={me.email}>
      <Section title="You">
        <ProfileFields me={me} />
      </Section>
      <Section title="How you introduce yourself">
        <div>
          <ButtonLink variant="default" to="/pitches">
            Your pitches
          </ButtonLink>
        </div>
      </Section>
      <Section title="How Grapevine works for you">
        <LinkList links={SETTINGS} />
      </Section>
      <Section title="This device">
        <ColorSchemeField />
      </Section>
      <Section title="Where you are signed in">
        <SignInList />
        <SignOutButtons />
      </Section>
      {!me.sample && <HowYouSignIn email={me.email} />}
      <Section title="Your data">
        <ExportButton />
      </Section>
      <Section title="Delete your account">
        <DeleteAccount
          me={me}
          opened={leave}
          onOpen={(open) => void navigate({ search: open ? { leave: true } : {}, resetScroll: false })}
        >
          <ExportButton />
        </DeleteAccount>
      </Section>
    </Page>
  )
}

const SETTINGS: readonly ListedLink[] = [
  { to: '/profile/method', title: 'Method', about: 'How long to wait, and when to ask again.' },
  { to: '/profile/days-off', title: 'Days off', about: 'Holidays and your own days: no business days.' },
  { to: '/profile/calendar', title: 'Calendar', about: 'Your interviews in the calendar that you use.' },
  { to: '/profile/digest', title: 'Digest', about: 'The day’s agenda by e-mail, if you want it.' },
  { to: '/rules', title: 'How Grapevine decides', about: 'Every rule, with its source and its numbers.' },
]

/** A sample account has a password that nobody knows, so it can change neither. */
function HowYouSignIn({ email }: { email: string }) {
  return (
    <>
      <Section title="E-mail address">
        <EmailForm current={email} />
      </Section>
      <Section title="Password">
        <PasswordForm />
      </Section>
    </>
  )
}
