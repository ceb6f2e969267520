/** What the rules found worth a second look; nothing here refuses anything. */
import { useQuery } from '@tanstack/react-query'
import { Lightbulb } from 'lucide-react'
import { Section } from '@/ui/Section'
import { findingsQuery, type Interview } from '../queries'
import classes from './Prepare.module.css'

export function Findings({ interview }: { interview: Interview }) {
  const { data: findings = [] } = useQuery(findingsQuery(interview.id))
  if (findings.length === 0) return null
  return (
    <Section title="Worth a second look">
      <ul className={classes.findings}>
        {findings.map(({ rule_id, message, source }) => (
          <li key={message} className={classes.finding}>
            <Lightbulb size={18} className={classes.icon} aria-hidden />
            <div>
              {message}
              <details className={classes.source}>
                <summary>Who says so?</summary>
                Rule {rule_id}. It comes from: {source}.
              </details>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
