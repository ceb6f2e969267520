/** The variables of a template: where each comes from, and what happens where it is missing. */
import { Text } from '@mantine/core'
import type { VariableUse } from './queries'
import classes from './Templates.module.css'

export function VariableNotes({ variables }: { variables: readonly VariableUse[] }) {
  if (variables.length === 0) return null
  return (
    <dl className={classes.variables}>
      {variables.map(({ name, source, when_missing }) => (
        <div key={name} className={classes.variable}>
          <dt>
            <code className={classes.brace}>{name}</code>
          </dt>
          <dd>
            <Text size="sm">{source}.</Text>
            <Text size="sm" c="dimmed">
              {when_missing === 'block'
                ? 'Missing: it waits to be filled in.'
                : 'Missing: its sentence is left out.'}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
