/** What is still to do before the talk, by group (R26, R27). */
import { Text } from '@mantine/core'
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
        <section key={group} aria-label={title}>
          <Text fw={600} component="h3" className={classes.group}>
            {title}{' '}
            <Text span size="sm" c="dimmed" fw={400}>
              {doneOf(checks)} of {checks.length} done
            </Text>
          </Text>
          <ul className={classes.list}>
            {checks.map((check) => (
              <CheckRow key={check.key} interview={interview} check={check} />
            ))}
          </ul>
        </section>
      ))}
      <AddCheck interviewId={interview.id} />
    </Section>
  )
}
