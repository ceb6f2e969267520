/** Lets only a signed-in person pass; anybody else is sent to where one signs in. */
import { redirect } from '@tanstack/react-router'
import { Problem } from '@/api/problem'
import { account, isKnownHere, resume } from '@/api/session'

/** For `beforeLoad`: takes up the session of the last visit, or redirects and comes back afterwards. */
export async function requireSession({ location }: { location: { href: string } }): Promise<void> {
  if (await resume().catch(isAway)) return
  const search = location.href === '/today' ? {} : { next: location.href }
  throw redirect({ to: isKnownHere() ? '/sign-in' : '/welcome', search })
}

/** Without a network, whoever was here last may read on this device what is kept on it. */
function isAway(error: unknown): boolean {
  const { status } = Problem.from(error)
  if (account() !== null && (status === 0 || status >= 502)) return true
  throw error
}
