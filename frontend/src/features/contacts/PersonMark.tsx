/** What must be seen beside a name: not to be contacted, or only heard of. */
import { Ban } from 'lucide-react'
import classes from './PersonMark.module.css'
import type { ContactRow } from './queries'

export function PersonMark({ person }: { person: Pick<ContactRow, 'do_not_contact' | 'standing'> }) {
  if (person.do_not_contact)
    return (
      <span className={classes.blocked}>
        <Ban size={14} aria-hidden /> Do not contact
      </span>
    )
  return person.standing === 'named' ? <span className={classes.named}>heard of</span> : null
}
