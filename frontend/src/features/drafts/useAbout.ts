/** From an address to what is being written: the draft it names, or the person, the purpose and what it is about. */
import { useQuery } from '@tanstack/react-query'
import { contactQuery } from '@/features/contacts/queries'
import { type Interview, interviewQuery } from '@/features/interviews/queries'
import { messagesQuery } from '@/features/messages/queries'
import { referralsQuery } from '@/features/referrals/queries'
import type { Purpose } from '@/features/templates/rules'
import { type Draft, draftQuery } from './queries'
import { type About, requestFor, type WriteSearch } from './rules'

export interface Wanted {
  contact: string | null
  purpose: Purpose | null
  /** Null until the person and the purpose are known. */
  about: About | null
  interview: Interview | null
  /** The draft that the address names. */
  draft: Draft | null
  isLoading: boolean
  error: unknown
}

export function useAbout(search: WriteSearch): Wanted {
  const draft = useQuery({ ...draftQuery(search.draft ?? ''), enabled: search.draft !== undefined })
  const kept = draft.data
  const interviewId = search.draft ? kept?.interview_id : search.interview
  const interview = useQuery({ ...interviewQuery(interviewId ?? ''), enabled: Boolean(interviewId) })
  const addressee = useAddressee(search, interview.data)
  const contact = kept?.contact_id ?? addressee
  const fitting = useFittingRequest(search.purpose === 'request' ? contact : null)
  const purpose = kept?.purpose ?? (search.purpose === 'request' ? fitting : (search.purpose ?? null))
  const isDeciding =
    (search.draft !== undefined && draft.isPending) ||
    (Boolean(interviewId) && interview.isPending) ||
    (search.purpose === 'request' && contact !== null && fitting === null)
  return {
    contact,
    purpose,
    about: contact && purpose && !isDeciding ? aboutOf(contact, purpose, kept ?? fromSearch(search)) : null,
    interview: interview.data ?? null,
    draft: kept ?? null,
    isLoading: isDeciding && !draft.isError && !interview.isError,
    error: (kept ? null : draft.error) ?? (interview.data ? null : interview.error),
  }
}

type Links = Omit<About, 'contact_id' | 'purpose'>

const fromSearch = ({ interview, referral, commitment, third }: WriteSearch): Links => ({
  interview_id: interview ?? null,
  referral_id: referral ?? null,
  commitment_id: commitment ?? null,
  third_contact_id: third ?? null,
})

const aboutOf = (contact_id: string, purpose: Purpose, links: Links): About => ({
  contact_id,
  purpose,
  interview_id: links.interview_id,
  referral_id: links.referral_id,
  commitment_id: links.commitment_id,
  third_contact_id: links.third_contact_id,
})

/** The one named; else, of an interview, who was not thanked yet, or the main person. */
function useAddressee({ contact, purpose }: WriteSearch, interview: Interview | undefined): string | null {
  const isOpen = !contact && interview !== undefined
  const { data: log } = useQuery({ ...messagesQuery(interview?.id ?? ''), enabled: isOpen })
  if (contact) return contact
  if (!interview) return null
  const isThanks = purpose?.startsWith('thank_you')
  if (isThanks && interview.contacts.length > 1 && !log) return null
  const thanked = new Set(
    log?.items.filter(({ kind }) => isThanks && kind === 'thank_you').map(({ contact_id }) => contact_id),
  )
  return (interview.contacts.find(({ id }) => !thanked.has(id)) ?? interview.contacts[0])?.id ?? null
}

/** Null while it is not known, or not asked. */
function useFittingRequest(contact: string | null): Purpose | null {
  const enabled = contact !== null
  const person = useQuery({ ...contactQuery(contact ?? ''), enabled })
  const referrals = useQuery({ ...referralsQuery(contact ?? ''), enabled })
  if (person.isError || referrals.isError) return 'request_cold'
  if (!person.data || !referrals.data) return null
  return requestFor({
    hasReferrer: referrals.data.items.some((one) => one.referred_id === contact && one.may_name_referrer),
    commonGround: person.data.common_ground,
  })
}
