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
  const wall = value && toWall(value, zone)
  return (
    <DateTimePicker
      {...field}
      description={`Time in ${zone.replaceAll('_', ' ')}`}
      value={wall}
      onChange={(picked) => onChange(picked && toInstant(picked, zone))}
      // The calendar opens with this time even where one was picked: another day must not change it.
      defaultTimeValue={wall ? timeOf(wall) : timeAtFirst}
      getDayProps={() => STAYS}
      submitButtonProps={{ 'aria-label': 'Done' }}
      previousLabel="Earlier"
      nextLabel="Later"
      timePickerProps={{ hoursInputProps: STAYS, minutesInputProps: STAYS }}
      valueFormat="ddd, D MMM YYYY, HH:mm"
      clearable
      popoverProps={{ withinPortal: true }}
    />
  )
}

/** `14:00` of `2026-11-27 14:00:00`. */
const timeOf = (wall: string) => wall.slice(11, 16)
