/** What is still to do before the talk, by group (R26, R27). */
import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Interview } from '@/features/interviews/queries'
import { Section } from '@/ui/Section'
import type { Check } from '../queries'
import { doneOf, grouped } from '../rules'
import { AddCheck } from './AddCheck'
import classes from './Checklist.module.css'
import { CheckRow } from './CheckRow'

interface ChecklistProps {
  interview: Interview
  checklist: readonly Check[]
}

export function Checklist({ interview, checklist }: ChecklistProps) {
  return (
    <Section title="Before you meet">
      {grouped(checklist).map(({ group, title, checks }) => (
        <Group key={group} interview={interview} title={title} checks={checks} />
      ))}
      <AddCheck interviewId={interview.id} />
    </Section>
  )
}

interface GroupProps {
  interview: Interview
  title: string
  checks: readonly Check[]
}

function Group({ interview, title, checks }: GroupProps) {
  // What was done before folds away; what is ticked now stays where the finger and the focus are.
  const [before] = useState(() => new Set(checks.filter(({ done }) => done).map(({ key }) => key)))
  const folded = checks.filter(({ key, done }) => done && before.has(key))
  const shown = checks.filter((check) => !folded.includes(check))
  const rowOf = (check: Check) => <CheckRow key={check.key} interview={interview} check={check} />
  return (
    <section aria-label={title}>
      <Text fw={600} component="h3" className={classes.group}>
        {title}{' '}
        <Text span size="sm" c="dimmed" fw={400}>
          {doneOf(checks)} of {checks.length} done
        </Text>
      </Text>
      {shown.length > 0 && <ul className={classes.list}>{shown.map(rowOf)}</ul>}
      {folded.length > 0 && (
        <details className={classes.fold}>
          <summary>{folded.length} done</summary>
          <ul className={classes.list}>{folded.map(rowOf)}</ul>
        </details>
      )}
    </section>
  )
}
