/** The circle beside a name: initials, or a figure for somebody known by role alone. Says nothing by itself. */
import { UserRound } from 'lucide-react'
import classes from './Initials.module.css'
import { initials } from './rules'

export function Initials({ name, large }: { name: string; large?: boolean }) {
  const letters = initials(name)
  return (
    <span className={large ? `${classes.circle} ${classes.large}` : classes.circle} aria-hidden>
      {letters || <UserRound size={large ? 28 : 18} />}
    </span>
  )
}
