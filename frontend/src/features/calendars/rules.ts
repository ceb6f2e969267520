/** The words of calendar feeds and files. */
import type { Schemas } from '@/api/types'

type Interview = Pick<Schemas['InterviewRead'], 'state' | 'starts_at'>

/** The address by which a calendar program on this device subscribes instead of saving a file. */
export const subscription = (url: string): string => url.replace(/^https?:/, 'webcal:')

export interface CalendarFile {
  label: string
  about: string
  /** Under which the file is saved. */
  name: string
}

/** The file that an interview has for calendars, if it ever had a start. */
export function fileOf({ state, starts_at }: Interview): CalendarFile | null {
  if (!starts_at) return null
  if (state === 'scheduled')
    return {
      label: 'Calendar file',
      about:
        'For your calendar, or to attach to your confirmation. After a change the new file replaces the old one.',
      name: 'interview.ics',
    }
  if (state === 'held') return { label: 'Calendar file', about: 'For your calendar.', name: 'interview.ics' }
  if (state === 'declined' || state === 'cancelled')
    return {
      label: 'Cancellation for calendars',
      about: 'It takes the appointment out of every calendar that has it.',
      name: 'cancellation.ics',
    }
  return null
}
