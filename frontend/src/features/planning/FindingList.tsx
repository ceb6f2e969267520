/** What the rules say about a proposal; nothing here refuses anything. */
import { Lightbulb } from 'lucide-react'
import type { Schemas } from '@/api/types'
import classes from './planning.module.css'

export function FindingList({ findings }: { findings: readonly Schemas['FindingRead'][] }) {
  if (findings.length === 0) return null
  return (
    <ul className={classes.plain}>
      {findings.map(({ rule_id, message }) => (
        <li key={`${rule_id} ${message}`} className={classes.finding}>
          <Lightbulb size={18} className={classes.icon} aria-hidden />
          {message}
        </li>
      ))}
    </ul>
  )
}
