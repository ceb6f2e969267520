/** Putting something off to a day of one's own choice. */
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { AgendaItem } from './queries'
import { snoozeRange } from './snoozing'

interface SnoozeFormProps {
  item: AgendaItem
  today: string
  onChoose: (until: string) => Promise<void>
  onClose: () => void
}

export function SnoozeForm({ item, today, onChoose, onClose }: SnoozeFormProps) {
  const { min, max } = snoozeRange(today)
  const [until, setUntil] = useState(min)
  const isPossible = until >= min && until <= max
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isPossible) return
    onClose()
    void onChoose(until)
  }
  return (
    <Modal opened onClose={onClose} title="Put it off until">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text c="dimmed">{item.title}</Text>
          <TextInput
            label="Day"
            type="date"
            min={min}
            max={max}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
            error={isPossible ? null : 'Choose a day from tomorrow to a year from now.'}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button type="submit">Put it off</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
