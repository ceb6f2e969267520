/** The words of leads, and their order. */
import type { Lead } from './queries'

export const KINDS: Record<Lead['kind'], string> = {
  opening: 'Opening',
  project: 'Project',
  internship: 'Internship',
  volunteering: 'Volunteering',
  course: 'Course',
  event: 'Event',
  other: 'Something else',
}

/** R38: nobody has to know; what is not known does not count as hidden. */
export const ADVERTISED: Record<Lead['advertised'], string> = {
  unknown: 'I do not know',
  no: 'No, only by word of mouth',
  yes: 'Yes, publicly',
}

export const STAGES: Record<Lead['stage'], string> = {
  heard: 'Heard of it',
  looking: 'Looking into it',
  applied: 'Applied',
  talking: 'Talking with them',
  offer: 'Offer',
  closed: 'Closed',
}

/** "Project · Fernweh Rail · not advertised". */
export const inShort = ({ kind, organization_name, advertised }: Lead): string =>
  [
    KINDS[kind],
    organization_name,
    advertised === 'no' ? 'not advertised' : advertised === 'yes' ? 'advertised' : '',
  ]
    .filter(Boolean)
    .join(' · ')

/** What is still alive first; within that as they came, the newest first. */
export const inOrder = (all: readonly Lead[]): Lead[] =>
  [...all].sort((one, other) => {
    const closed = Number(one.stage === 'closed') - Number(other.stage === 'closed')
    return closed || Date.parse(other.created_at) - Date.parse(one.created_at)
  })
