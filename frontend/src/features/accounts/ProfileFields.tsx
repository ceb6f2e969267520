/** The fields of the profile; each saves itself. */
import { NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { SavedIndicator } from '@/ui/SavedIndicator'
import { browserZone } from '@/ui/time'
import { useAutosave } from '@/ui/useAutosave'
import { type Me, useChangeMe } from './queries'
import { timeZones } from './rules'

export function ProfileFields({ me }: { me: Me }) {
  return (
    <Stack maw={480}>
      <NameField me={me} />
      <ZoneField me={me} />
      <GoalField me={me} />
    </Stack>
  )
}

function NameField({ me }: { me: Me }) {
  const change = useChangeMe()
  const name = useAutosave({
    value: me.display_name,
    save: (display_name) => change.mutateAsync({ display_name }),
  })
  return (
    <TextInput
      label="Your name"
      description="How messages to others are signed."
      autoComplete="name"
      value={name.value}
      onChange={(event) => name.change(event.currentTarget.value)}
      inputContainer={withIndicator(<SavedIndicator {...name.state} />)}
    />
  )
}

function ZoneField({ me }: { me: Me }) {
  const change = useChangeMe()
  const zones = useMemo(() => timeZones(browserZone(), me.time_zone), [me.time_zone])
  const zone = useAutosave({
    value: me.time_zone,
    save: (time_zone) => change.mutateAsync({ time_zone }),
    pause: 0,
  })
  return (
    <Select
      label="Time zone"
      description="Days and times are shown, and due dates counted, in this zone."
      data={zones}
      searchable
      limit={60}
      allowDeselect={false}
      nothingFoundMessage="No zone has this name. Try the nearest large city."
      value={zone.value}
      onChange={(value) => value && zone.change(value)}
      inputContainer={withIndicator(<SavedIndicator {...zone.state} />)}
    />
  )
}

function GoalField({ me }: { me: Me }) {
  const change = useChangeMe()
  const goal = useAutosave({
    value: me.weekly_goal,
    save: (weekly_goal) => change.mutateAsync({ weekly_goal }),
  })
  return (
    <NumberInput
      label="Weekly goal"
      description="How many interviews a week you aim for."
      min={0}
      max={50}
      allowDecimal={false}
      value={goal.value}
      onChange={(value) => typeof value === 'number' && goal.change(value)}
      inputContainer={withIndicator(<SavedIndicator {...goal.state} />)}
    />
  )
}

const withIndicator = (indicator: React.ReactNode) => (input: React.ReactNode) => (
  <>
    {input}
    {indicator}
  </>
)
