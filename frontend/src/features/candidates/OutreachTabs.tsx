/** The lists of this place: whom to write to, whose answer is awaited, what is owed, and what one writes with. */
import { Link, type LinkProps } from '@tanstack/react-router'
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
  return (
    <nav aria-label="Outreach" className={classes.tabs}>
      {LISTS.map(({ to, label }) => (
        <Link key={to} to={to} className={classes.tab} activeOptions={EXACT} activeProps={CURRENT}>
          {label}
        </Link>
      ))}
    </nav>
  )
}

const EXACT = { exact: true, includeSearch: false }
const CURRENT = { 'aria-current': 'page' } as const
