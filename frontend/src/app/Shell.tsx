/** The frame around every page: a rail from 1024 px, a bar at the bottom of smaller screens. */
import { useQuery } from '@tanstack/react-query'
import { useMatches } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isSignedIn } from '@/api/session'
import { meQuery } from '@/features/accounts/queries'
import { OfflineBanner } from '@/ui/OfflineBanner'
import { TextLink } from '@/ui/TextLink'
import { ZoneProvider } from '@/ui/zone'
import { BottomBar } from './BottomBar'
import { Rail } from './Rail'
import { RouteAnnouncer } from './RouteAnnouncer'
import { SearchProvider } from './SearchProvider'
import classes from './Shell.module.css'

export function Shell({ children }: { children: ReactNode }) {
  const isFramed = useMatches({ select: (all) => all.some((match) => match.routeId === '/_signed-in') })
  return (
    <>
      <a className={classes.skip} href="#main">
        Skip to the content
      </a>
      <RouteAnnouncer />
      <OfflineBanner />
      {isFramed ? (
        <Frame>{children}</Frame>
      ) : (
        <main id="main" className={classes.bare}>
          {children}
        </main>
      )}
    </>
  )
}

function Frame({ children }: { children: ReactNode }) {
  // The route's loader reads the profile; before the session is taken up, asking would be refused.
  const { data: me } = useQuery({ ...meQuery(), enabled: isSignedIn() })
  return (
    <ZoneProvider value={me?.time_zone ?? null}>
      <SearchProvider>
        <div className={classes.frame}>
          <Rail name={me?.display_name} />
          <main id="main" tabIndex={-1} className={classes.main}>
            {me?.sample && <SampleNote />}
            {children}
          </main>
          <BottomBar />
        </div>
      </SearchProvider>
    </ZoneProvider>
  )
}

function SampleNote() {
  return (
    <p className={classes.note}>
      You are looking around with sample data. <TextLink to="/welcome">Create your own account</TextLink>
    </p>
  )
}
