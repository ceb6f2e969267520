/** "I just talked to someone": the person, the minutes, the notes; held at once (R21). */
import { Button, Group, Modal, NumberInput, Stack, Text, Textarea } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useRef } from 'react'
import { once } from '@/api/headers'
import type { Picked } from '@/features/contacts/PersonPicker'
import { fieldOf } from '@/ui/formField'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { CareersField } from './CareersField'
import { PeopleField } from './PeopleField'
import { type Interview, type Once, useAddInterview } from './queries'
import { DEFAULT_MINUTES } from './rules'
import { useTakeStep } from './steps/queries'
import { useEnsurePeople } from './useEnsurePeople'

interface OnTheSpotProps {
  opened: boolean
  onClose: () => void
  onRecorded: (interview: Interview) => void
}

export function OnTheSpot({ opened, onClose, onRecorded }: OnTheSpotProps) {
  const isPhone = useMediaQuery('(max-width: 48em)')
  return (
    <Modal opened={opened} onClose={onClose} title="I just talked to someone" fullScreen={isPhone} size="lg">
      <OnTheSpotForm onRecorded={onRecorded} />
    </Modal>
  )
}

function OnTheSpotForm({ onRecorded }: Pick<OnTheSpotProps, 'onRecorded'>) {
  const { form, submit, busy, problem } = useOnTheSpotForm(onRecorded)
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

function useOnTheSpotForm(onRecorded: (interview: Interview) => void) {
  const record = useRecord()
  return useProblemForm<Values>({
    initialValues: { contact_ids: [], actual_minutes: DEFAULT_MINUTES, career_ids: [], notes: '' },
    validate: {
      contact_ids: (people) => (people.length > 0 ? null : 'With whom?'),
      actual_minutes: (minutes) => (Number(minutes) >= 1 ? null : 'About how long did you talk?'),
    },
    send: async (values, headers) => onRecorded(await record(values, headers)),
  })
}

/** Add it, then say that it was held; what was done already is not done again after a failure. */
function useRecord() {
  const { mutateAsync: add } = useAddInterview()
  const { mutateAsync: take } = useTakeStep()
  const ensure = useEnsurePeople()
  const added = useRef<{ key: string; interview: Interview } | null>(null)
  return async ({ contact_ids, actual_minutes, ...fields }: Values, headers: Once) => {
    const key = headers['Idempotency-Key']
    if (added.current?.key !== key) {
      const body = { ...fields, mode: 'in_person' as const, contact_ids: await ensure(contact_ids) }
      added.current = { key, interview: await add({ body, headers }) }
    }
    const { interview } = added.current
    const step = { name: 'completion', body: { actual_minutes: Number(actual_minutes) } } as const
    return take({ interview, step, headers: once(`${key}-held`) })
  }
}
