/** Who takes part: people found while typing, the main person first. */
import { ActionIcon, Group, Stack, Text } from '@mantine/core'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { PersonPicker, type Picked } from '@/features/contacts/PersonPicker'
import classes from './PeopleField.module.css'

const MOST = 10

interface PeopleFieldProps {
  label: string
  value: Picked[]
  onChange: (people: Picked[]) => void
  error?: ReactNode
}

export function PeopleField({ label, value, onChange, error }: PeopleFieldProps) {
  const add = (picked: Picked | null) => {
    if (picked && !value.some((one) => isSame(one, picked))) onChange([...value, picked])
  }
  return (
    <Stack gap="xs" role="group" aria-label={label}>
      {value.length > 0 && <Text fw={500}>{label}</Text>}
      {value.map((person) => (
        <Group key={person.id ?? person.name} className={classes.person} wrap="nowrap">
          <Text className={classes.name}>{person.name}</Text>
          <ActionIcon
            aria-label={`Leave ${person.name} out`}
            onClick={() => onChange(value.filter((one) => one !== person))}
          >
            <X size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {value.length < MOST && (
        // A new field for each person: it begins empty.
        <PersonPicker
          key={value.length}
          label={value.length === 0 ? label : 'And'}
          value={null}
          onChange={add}
          error={error}
        />
      )}
    </Stack>
  )
}

const isSame = (one: Picked, other: Picked) => one.id === other.id && one.name === other.name
