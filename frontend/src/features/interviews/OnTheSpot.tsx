/** "I just talked to someone": the person, the minutes, the notes; held at once (R21). */
import { Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core'
import { deliver } from '@/api/outbox'
import { serverNow } from '@/api/serverTime'
import type { Picked } from '@/features/contacts/PersonPicker'
import { FormDialog } from '@/ui/FormDialog'
import { fieldOf } from '@/ui/formField'
import { tell } from '@/ui/undoable'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { CareersField } from './CareersField'
import { PeopleField } from './PeopleField'
import { DEFAULT_MINUTES } from './rules'
import { ON_THE_SPOT, type OnTheSpot as OnTheSpotBody } from './talk/queries'

interface Outcome {
  onClose: () => void
  onRecorded: (interview: { id: string }) => void
}

export default function OnTheSpot({ opened, ...outcome }: Outcome & { opened: boolean }) {
  return (
    <FormDialog opened={opened} onClose={outcome.onClose} title="I just talked to someone">
      <OnTheSpotForm {...outcome} />
    </FormDialog>
  )
}

function OnTheSpotForm(outcome: Outcome) {
  const { form, submit, busy, problem } = useOnTheSpotForm(outcome)
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text c="dimmed">The best conversations are often not planned. Keep this one while it is fresh.</Text>
        <PeopleField label="With" {...fieldOf(form, 'contact_ids')} />
        <NumberInput
          label="For how many minutes"
          min={1}
          max={600}
          {...form.getInputProps('actual_minutes')}
        />
        <CareersField {...fieldOf(form, 'career_ids')} />
        <Textarea label="Notes" minRows={4} maxLength={50_000} {...form.getInputProps('notes')} />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Keep it
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface Values extends Record<string, unknown> {
  contact_ids: Picked[]
  actual_minutes: number | string
  career_ids: string[]
  notes: string
}

function useOnTheSpotForm({ onRecorded, onClose }: Outcome) {
  return useProblemForm<Values>({
    initialValues: { contact_ids: [], actual_minutes: DEFAULT_MINUTES, career_ids: [], notes: '' },
    validate: {
      contact_ids: (people) => (people.length > 0 ? null : 'With whom?'),
      actual_minutes: (minutes) => (Number(minutes) >= 1 ? null : 'About how long did you talk?'),
    },
    send: async (values, headers) => {
      const row = await record(values, headers['Idempotency-Key'])
      if (row) return onRecorded(row)
      tell('Kept on this device; it is recorded when the connection is back.')
      onClose()
    },
  })
}

/** Resolves to null where it waits for the network. The same key does nothing twice. */
function record({ contact_ids: people, actual_minutes, career_ids, notes }: Values, key: string) {
  const ended_at = new Date(serverNow()).toISOString()
  const body: OnTheSpotBody = { people, actual_minutes: Number(actual_minutes), ended_at, career_ids, notes }
  const label = `The talk with ${people.map(({ name }) => name).join(', ')}`
  return deliver({
    id: `${ON_THE_SPOT}:${key}`,
    kind: ON_THE_SPOT,
    of: '',
    label,
    base: null,
    body: { ...body },
    key,
  })
}
