/** The form of an agreed start: when with its zone (R22), how, where, how long (R3). */
import {
  Autocomplete,
  Button,
  Group,
  NumberInput,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { TheirClock } from '@/features/contacts/TheirClock'
import { fieldOf } from '@/ui/formField'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { ZonedDateTimeField } from '@/ui/ZonedDateTimeField'
import { useZone } from '@/ui/zone'
import type { Interview } from '../queries'
import { LONGEST_MINUTES, MODES, PLACE_LABELS, SHORTEST_MINUTES } from '../rules'
import { useStep } from './useStep'

interface WhenFormProps {
  interview: Interview
  onDone: () => void
}

export function WhenForm({ interview, onDone }: WhenFormProps) {
  const { form, submit, busy, problem } = useWhenForm(interview, onDone)
  const mode = useId()
  const { time_zone, starts_at } = form.values
  const [main] = interview.contacts
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ZonedDateTimeField
          label="Starts"
          required
          timeAtFirst="10:00"
          zone={isZone(time_zone) ? time_zone : 'UTC'}
          {...fieldOf(form, 'starts_at')}
        />
        <ZoneField {...fieldOf(form, 'time_zone')}>
          {main && starts_at && isZone(time_zone) && (
            <TheirClock contactId={main.id} at={starts_at} zone={time_zone} after=" It is " />
          )}
        </ZoneField>
        <div>
          <Text fw={500} component="div" id={mode}>
            How
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby={mode}
            data={optionsOf(MODES)}
            {...form.getInputProps('mode')}
          />
        </div>
        <TextInput
          label={PLACE_LABELS[form.values.mode]}
          maxLength={2000}
          autoComplete="off"
          {...form.getInputProps('place')}
        />
        <NumberInput
          label="Agreed minutes"
          description="15 to 30: short enough to be granted, long enough to learn something."
          min={SHORTEST_MINUTES}
          max={LONGEST_MINUTES}
          clampBehavior="strict"
          {...form.getInputProps('agreed_minutes')}
        />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {interview.state === 'scheduled' ? 'Move it' : 'Schedule it'}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface ZoneFieldProps {
  value: string
  onChange: (zone: string) => void
  /** What else there is to say about it. */
  children: ReactNode
}

const ZoneField = ({ children, ...field }: ZoneFieldProps) => (
  <Autocomplete
    label="Time zone"
    description={<>The one in which you agreed the time.{children}</>}
    data={Intl.supportedValuesOf('timeZone')}
    limit={50}
    {...field}
  />
)

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined && zone !== ''
  } catch {
    return false
  }
}

interface Values extends Record<string, unknown> {
  starts_at: string | null
  time_zone: string
  mode: Interview['mode']
  place: string
  agreed_minutes: number | string
}

function useWhenForm(interview: Interview, onDone: () => void) {
  const own = useZone()
  const { step } = useStep(interview)
  return useProblemForm<Values>({
    initialValues: {
      starts_at: interview.starts_at,
      time_zone: interview.time_zone ?? own,
      mode: interview.mode,
      place: interview.place,
      agreed_minutes: interview.agreed_minutes,
    },
    validate: {
      starts_at: (at) => (at ? null : 'When does it start?'),
      time_zone: (zone) => (isZone(zone) ? null : 'Choose a time zone from the list.'),
    },
    send: async ({ starts_at, agreed_minutes, ...values }, headers) => {
      const body = { ...values, starts_at, agreed_minutes: Number(agreed_minutes) }
      await step({ name: 'schedule', body }, headers)
      onDone()
    },
  })
}
