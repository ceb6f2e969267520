/** An instant on the clock of a person, where it shows something else than what stands there already. */
import { useQuery } from '@tanstack/react-query'
import { timeOfDay } from '@/ui/time'
import { useZone } from '@/ui/zone'
import { contactQuery } from './queries'
import { shortName, shownName } from './rules'

interface TheirClockProps {
  contactId: string
  at: string
  /** The zone in which the instant is told already. */
  zone: string
  /** What stands between it and what was told. */
  after?: string
}

export function TheirClock({ contactId, at, zone, after = ' · ' }: TheirClockProps) {
  const own = useZone()
  const { data: contact } = useQuery(contactQuery(contactId))
  if (!contact?.time_zone) return null
  const theirs = timeOfDay(at, contact.time_zone)
  const told = [zone, own].map((known) => timeOfDay(at, known).slice(0, 5))
  if (told.includes(theirs.slice(0, 5))) return null
  return (
    <>
      {after}
      {theirs} for {shortName(shownName(contact))}
    </>
  )
}
