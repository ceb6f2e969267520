/** How many rows do what; each count shows those rows alone. */
import { Link } from '@tanstack/react-router'
import type { Import, Outcome } from '../queries'
import { number, OUTCOMES, rowsIn } from '../rules'
import classes from './OutcomeFilter.module.css'

export function OutcomeFilter({ import_ }: { import_: Import }) {
  const choices: [Outcome | undefined, string][] = [
    [undefined, 'All rows'],
    ...(Object.keys(OUTCOMES) as Outcome[]).map((one): [Outcome, string] => [one, OUTCOMES[one].filter]),
  ]
  return (
    <nav aria-label="Rows by what happens to them" className={classes.choices}>
      {choices.map(([one, label]) => (
        <Link
          key={label}
          to="/people/import/$importId"
          params={{ importId: import_.id }}
          search={one ? { outcome: one } : {}}
          replace
          resetScroll={false}
          className={classes.choice}
          activeOptions={EXACT}
          data-outcome={rowsIn(import_, one) > 0 ? one : undefined}
        >
          <span className={classes.count}>{number(rowsIn(import_, one))}</span>
          <span>{label}</span>
        </Link>
      ))}
    </nav>
  )
}

/** Without its search "All rows" would be current together with every choice. */
const EXACT = { exact: true, includeSearch: true }
