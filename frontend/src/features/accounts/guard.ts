/** Lets only a signed-in person pass; anybody else is sent to where one signs in. */
import { redirect } from '@tanstack/react-router'
import { isKnownHere, resume } from '@/api/session'

/** For `beforeLoad`: takes up the session of the last visit, or redirects and comes back afterwards. */
export async function requireSession({ location }: { location: { href: string } }): Promise<void> {
  if (await resume()) return
  const search = location.href === '/today' ? {} : { next: location.href }
  throw redirect({ to: isKnownHere() ? '/sign-in' : '/welcome', search })
}
