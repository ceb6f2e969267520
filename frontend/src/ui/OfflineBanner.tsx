/** Says that the connection or the sign-in is gone, what waits on this device, and what needs a decision. */
import { Anchor } from '@mantine/core'
import { useNetwork } from '@mantine/hooks'
import { Link, useRouterState } from '@tanstack/react-router'
import { CloudOff } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from 'react'
import { account, isLost, onSessionChange } from '@/api/session'
import classes from './OfflineBanner.module.css'
import { useSyncState, useUnsent } from './useUnsentField'

// Rarely needed: not in the first load.
const UnsentList = lazy(() => import('./UnsentList'))

export function OfflineBanner() {
  const { online } = useNetwork()
  const state = useSyncState()
  const isGone = useSyncExternalStore(onSessionChange, isLost)
  const mine = account()
  const waiting = useUnsent().filter((entry) => entry.account === mine)
  const troubles = waiting.filter(({ trouble }) => trouble)
  return (
    <>
      <div role="status">
        {isGone ? (
          <SignInAgain />
        ) : (
          (!online || state === 'offline') && (
            <Line>
              You are offline.{' '}
              {waiting.length > 0 ? `${kept(waiting.length)} here` : 'What you type is kept here'} until the
              connection is back.
            </Line>
          )
        )}
      </div>
      {troubles.length > 0 && <Undecided count={troubles.length} />}
    </>
  )
}

const counted = (count: number) => (count === 1 ? '1 change' : `${count} changes`)

const kept = (count: number) => `${counted(count)} ${count === 1 ? 'is' : 'are'} kept`

const Line = ({ children }: { children: ReactNode }) => (
  <p className={classes.banner}>
    <CloudOff size={18} aria-hidden />
    <span>{children}</span>
  </p>
)

function SignInAgain() {
  const here = useRouterState({ select: ({ location }) => location.href })
  if (here.startsWith('/sign-in')) return null
  return (
    <Line>
      Your sign-in ended. What you type is kept here.{' '}
      <Anchor
        className={classes.link}
        renderRoot={(props) => <Link to="/sign-in" search={{ next: here }} {...props} />}
      >
        Sign in again to save it
      </Anchor>
    </Line>
  )
}

function Undecided({ count }: { count: number }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Line>
        {counted(count)} not saved yet: changed elsewhere, or refused.{' '}
        <Anchor component="button" className={classes.link} onClick={() => setOpen(true)}>
          Decide what happens
        </Anchor>
      </Line>
      {isOpen && (
        <Suspense fallback={null}>
          <UnsentList onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
