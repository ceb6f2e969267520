/** Other days, other hours, more proposals. */
import '@mantine/dates/styles.layer.css'
import { RangeSlider, Select, Text } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useId } from 'react'
import { dayIn } from '@/ui/time'
import { useZone } from '@/ui/zone'
import type { Wishes } from '../rules'
import classes from './Slots.module.css'

interface WishFieldsProps {
  wishes: Wishes
  onChange: (wishes: Wishes) => void
}

const AHEAD = { 7: 'A week', 14: 'Two weeks', 30: 'A month', 60: 'Two months' }
const MOST = { 3: '3 times', 5: '5 times', 10: '10 times', 20: '20 times' }

/** Escape in the calendar closes the calendar, not the dialog around it. */
const STAYS = { 'data-mantine-stop-propagation': 'true' }

export function WishFields({ wishes, onChange }: WishFieldsProps) {
  const zone = useZone()
  const set = (change: Partial<Wishes>) => onChange({ ...wishes, ...change })
  return (
    <details className={classes.wishes}>
      <summary>Other days or hours</summary>
      <div className={classes.fields}>
        <DateInput
          label="From"
          placeholder="Tomorrow"
          valueFormat="D MMM YYYY"
          minDate={dayIn(new Date(), zone)}
          previousLabel="Earlier"
          nextLabel="Later"
          getDayProps={() => STAYS}
          clearable
          value={wishes.from}
          onChange={(from) => set({ from })}
        />
        <Choice label="Look ahead" words={AHEAD} value={wishes.days} onChange={(days) => set({ days })} />
        <Choice label="Propose" words={MOST} value={wishes.most} onChange={(most) => set({ most })} />
        <Hours label="Their hours" value={wishes.theirDay} onChange={(theirDay) => set({ theirDay })} />
        <Hours label="Your hours" value={wishes.myDay} onChange={(myDay) => set({ myDay })} />
      </div>
    </details>
  )
}

interface ChoiceProps {
  label: string
  words: Record<number, string>
  value: number
  onChange: (value: number) => void
}

const Choice = ({ label, words, value, onChange }: ChoiceProps) => (
  <Select
    label={label}
    data={Object.entries(words).map(([key, word]) => ({ value: key, label: word }))}
    allowDeselect={false}
    value={String(value)}
    onChange={(next) => next && onChange(Number(next))}
  />
)

interface HoursProps {
  label: string
  value: [number, number]
  onChange: (hours: [number, number]) => void
}

/** From when to when somebody would talk, in full hours of their own day. */
function Hours({ label, value, onChange }: HoursProps) {
  const id = useId()
  return (
    <div className={classes.hours}>
      <Text fw={500} id={id}>
        {label}: {value[0]}:00 to {value[1]}:00
      </Text>
      <RangeSlider
        aria-labelledby={id}
        className={classes.slider}
        size="lg"
        thumbFromLabel={`${label}: from`}
        thumbToLabel={`${label}: to`}
        min={0}
        max={24}
        step={1}
        minRange={1}
        label={null}
        defaultValue={value}
        onChangeEnd={onChange}
      />
    </div>
  )
}
