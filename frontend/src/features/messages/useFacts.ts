/** The facts that a message to somebody is made of: who, why, how long, and who may be named. */
import { useQuery } from '@tanstack/react-query'
import { meQuery } from '@/features/accounts/queries'
import { contactQuery } from '@/features/contacts/queries'
import { shortName, shownName } from '@/features/contacts/rules'
import type { Interview } from '@/features/interviews/queries'
import { referralsQuery } from '@/features/referrals/queries'
import { dayIn, exactTime, relativeDay } from '@/ui/time'
import { useZone } from '@/ui/zone'
import type { Facts } from './draft'

export interface Writing {
  facts: Facts
  email: string
  /** Who pointed to them but may not be named (R14). */
  unnamed: string[]
}

/** Null until everything is known. */
export function useFacts(interview: Interview, contactId: string): Writing | null {
  const { data: me } = useQuery(meQuery())
  const { data: contact } = useQuery(contactQuery(contactId))
  const { data: referrals } = useQuery(referralsQuery(contactId))
  const zone = useZone()
  if (!me || !contact || !referrals) return null
  const received = referrals.items.filter(({ referred_id }) => referred_id === contactId)
  const named = received.find(({ may_name_referrer }) => may_name_referrer)
  const { starts_at, time_zone, held_at } = interview
  return {
    email: contact.email ?? '',
    unnamed: received.filter((one) => !one.may_name_referrer).map(({ referrer_name }) => referrer_name),
    facts: {
      first: contact.given_name || shortName(shownName(contact)),
      me: me.display_name,
      careers: inWords(interview.careers.map(({ title }) => title)),
      organization: contact.organization_name,
      minutes: interview.agreed_minutes,
      mode: interview.mode,
      referrer: named?.referrer_name ?? null,
      commonGround: contact.common_ground,
      start: starts_at ? exactTime(starts_at, time_zone ?? zone) : '',
      talked: held_at ? relativeDay(dayIn(new Date(held_at), zone), zone) : '',
    },
  }
}

/** "a", "a and b", "a, b and c". */
function inWords(words: string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last
}
