/** The variables while a template is written: those to choose from, and those in use with their source. */
import { Button, Menu, ScrollArea, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Braces } from 'lucide-react'
import { usesIn } from './braces'
import { variablesQuery } from './queries'
import classes from './Templates.module.css'
import { VariableNotes } from './VariableNotes'

export function InsertVariable({ onInsert }: { onInsert: (words: string) => void }) {
  const { data } = useQuery(variablesQuery())
  return (
    <Menu withinPortal position="bottom-start">
      <Menu.Target>
        <Button variant="default" mt="xs" leftSection={<Braces size={18} aria-hidden />}>
          Put in a variable
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.choices}>
        <ScrollArea.Autosize mah={300} type="auto" scrollbars="y">
          {data?.items.map(({ name, example }) => (
            <Menu.Item key={name} onClick={() => onInsert(`{${name}}`)}>
              {name}
              <Text size="sm" c="dimmed" className={classes.example}>
                {example.split('\n')[0]}
              </Text>
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  )
}

export function UsedVariables({ texts }: { texts: string[] }) {
  const { data } = useQuery(variablesQuery())
  if (!data) return null
  const known = new Map(data.items.map((one) => [one.name, one]))
  const uses = usesIn(...texts)
  const unknown = uses.filter(({ name }) => !known.has(name)).map(({ name }) => `{${name}}`)
  const used = uses.flatMap(({ name, drops }) => {
    const one = known.get(name)
    return one ? [{ ...one, when_missing: drops ? ('drop_sentence' as const) : ('block' as const) }] : []
  })
  return (
    <>
      {unknown.length > 0 && (
        <Text c="var(--mantine-color-error)" role="status">
          There is no variable called {unknown.join(', ')}.
        </Text>
      )}
      <VariableNotes variables={used} />
    </>
  )
}
