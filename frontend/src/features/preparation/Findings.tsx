/** What the rules found worth a second look; nothing here refuses anything. */
import { useQuery } from '@tanstack/react-query'
import { Lightbulb } from 'lucide-react'
import { findingsQuery, type Interview } from '@/features/interviews/queries'
import { Section } from '@/ui/Section'
import classes from './Prepare.module.css'

export function Findings({ interview }: { interview: Interview }) {
  const { data = [] } = useQuery(findingsQuery(interview.id))
  const findings = data.filter(({ rule_id }) => !BESIDE_THE_QUESTION.includes(rule_id))
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

/** About the wording of one question, and said there. */
const BESIDE_THE_QUESTION = ['R9', 'R24', 'R25']
