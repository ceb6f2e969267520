/** The two lists of this place: people, and where they work. */
import { Link } from '@tanstack/react-router'
import classes from './PeopleTabs.module.css'

export function PeopleTabs() {
  return (
    <nav aria-label="People and organizations" className={classes.tabs}>
      <Link to="/people" className={classes.tab} activeOptions={EXACT} activeProps={CURRENT}>
        People
      </Link>
      <Link to="/people/organizations" className={classes.tab} activeOptions={EXACT} activeProps={CURRENT}>
        Organizations
      </Link>
    </nav>
  )
}

const EXACT = { exact: true, includeSearch: false }
const CURRENT = { 'aria-current': 'page' } as const
