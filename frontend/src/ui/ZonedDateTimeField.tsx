/** A date and time with its zone beside it; holds an instant, so nothing can forget the zone. */
import '@mantine/dates/styles.layer.css'
import { DateTimePicker } from '@mantine/dates'
import type { ReactNode } from 'react'
import { toInstant, toWall } from './wallTime'

interface ZonedDateTimeFieldProps {
  label: string
  /** An instant, RFC 3339, or null. */
  value: string | null
  /** IANA zone in which the person thinks. */
  zone: string
  onChange: (at: string | null) => void
  error?: ReactNode
  required?: boolean
  /** The time of a day that was picked before a time was: "10:00". */
  timeAtFirst?: string
}

/** Escape in the calendar closes the calendar, not the dialog around it. */
const STAYS = { 'data-mantine-stop-propagation': 'true' }

export function ZonedDateTimeField({
  value,
  zone,
  onChange,
  timeAtFirst = '12:00',
  ...field
}: ZonedDateTimeFieldProps) {
  return (
    <DateTimePicker
      {...field}
      description={`Time in ${zone.replaceAll('_', ' ')}`}
      value={value && toWall(value, zone)}
      onChange={(wall) => onChange(wall && toInstant(wall, zone))}
      defaultTimeValue={timeAtFirst}
      getDayProps={() => STAYS}
      timePickerProps={{ hoursInputProps: STAYS, minutesInputProps: STAYS }}
      valueFormat="ddd, D MMM YYYY, HH:mm"
      clearable
      popoverProps={{ withinPortal: true }}
    />
  )
}
