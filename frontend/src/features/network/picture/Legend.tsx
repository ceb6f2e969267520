/** What the colours, the sizes and the marks of the picture mean. */
import { Ban } from 'lucide-react'
import { careerColor } from '@/ui/careerColor'
import type { Network } from '../people'
import classes from './Legend.module.css'

export function Legend({ network: { graph, careers } }: { network: Network }) {
  const used = new Set(graph.people.career_ids.flat())
  const shown = [...careers.values()].filter(({ id }) => used.has(id))
  return (
    <ul className={classes.legend} aria-label="What the picture means">
      {shown.map(({ id, color, title }) => (
        <li key={id}>
          <span className={classes.dot} style={{ background: careerColor(color) }} aria-hidden />
          {title}
        </li>
      ))}
      <li>
        <span className={`${classes.dot} ${classes.none}`} aria-hidden />
        No career noted
      </li>
      <li>
        <span className={classes.sizes} aria-hidden>
          <span className={classes.dot} />
          <span className={classes.dot} />
        </span>
        The larger, the closer to you
      </li>
      {graph.people.do_not_contact.includes(true) && (
        <li className={classes.blocked}>
          <Ban size={16} aria-hidden /> Do not contact
        </li>
      )}
    </ul>
  )
}
