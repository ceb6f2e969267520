/** The lists of this place: whom to write to, whose answer is awaited, what is owed, and what one writes with. */
import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import classes from './OutreachTabs.module.css'

const LISTS: readonly { to: NonNullable<LinkProps['to']>; label: string }[] = [
  { to: '/outreach', label: 'Who next' },
  { to: '/outreach/waiting', label: 'Waiting' },
  { to: '/outreach/owed', label: 'Owed' },
  { to: '/outreach/drafts', label: 'Drafts' },
  { to: '/outreach/introductions', label: 'Introductions' },
  { to: '/outreach/templates', label: 'Templates' },
]

export function OutreachTabs() {
  const tabs = useCurrentInSight()
  return (
    <nav aria-label="Outreach" className={classes.tabs} ref={tabs}>
      {LISTS.map(({ to, label }) => (
        <Link key={to} to={to} className={classes.tab} activeOptions={EXACT} activeProps={CURRENT}>
          {label}
        </Link>
      ))}
    </nav>
  )
}

/** A phone has no room for all of them: the one that is open is scrolled into sight, and nothing else moves. */
function useCurrentInSight() {
  const tabs = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place, another tab.
  useEffect(() => {
    const nav = tabs.current
    const current = nav?.querySelector<HTMLElement>('[aria-current]')
    if (nav && current) nav.scrollLeft = current.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2
  }, [pathname])
  return tabs
}

const EXACT = { exact: true, includeSearch: false }
const CURRENT = { 'aria-current': 'page' } as const
