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
}

export function ZonedDateTimeField({ value, zone, onChange, ...field }: ZonedDateTimeFieldProps) {
  return (
    <DateTimePicker
      {...field}
      description={`Time in ${zone.replaceAll('_', ' ')}`}
      value={value && toWall(value, zone)}
      onChange={(wall) => onChange(wall && toInstant(wall, zone))}
      valueFormat="ddd, D MMM YYYY, HH:mm"
      clearable
      popoverProps={{ withinPortal: true }}
    />
  )
}
