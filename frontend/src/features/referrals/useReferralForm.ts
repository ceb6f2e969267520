/** What the form of a referral holds and sends. */
import { useRef } from 'react'
import { once } from '@/api/headers'
import { ChangedElsewhere } from '@/api/merge'
import type { Picked } from '@/features/contacts/PersonPicker'
import { type Contact, useAddContact } from '@/features/contacts/queries'
import { dayIn } from '@/ui/time'
import { useProblemForm } from '@/ui/useProblemForm'
import { useZone } from '@/ui/zone'
import {
  type Referral,
  type ReferralCreate,
  type ReferralPatch,
  useAddReferral,
  useChangeReferral,
} from './queries'
import type { ReferralSide } from './ReferralForm'

interface ReferralFormOptions {
  contact: Contact
  side: ReferralSide
  referral: Referral | null
  interviewId?: string | undefined
  onDone: () => void
}

const valuesOf = (referral: Referral | null, today: string) => ({
  other: null as Picked | null,
  given_on: referral?.given_on ?? today,
  via: referral?.via ?? ('name_only' as Referral['via']),
  permission: referral?.permission ?? ('not_asked' as Referral['permission']),
  conditions: referral?.conditions ?? '',
  outcome: referral?.outcome ?? ('open' as Referral['outcome']),
  outcome_note: referral?.outcome_note ?? '',
  note: referral?.note ?? '',
})
type Values = ReturnType<typeof valuesOf>

export function useReferralForm(options: ReferralFormOptions) {
  const { referral, onDone } = options
  const today = dayIn(new Date(), useZone())
  const add = useAdd(options)
  const { mutateAsync: change } = useChangeReferral()
  // After a refusal for a change made elsewhere, saving again is meant: it keeps what was typed.
  const base = useRef(referral)
  return useProblemForm<Values>({
    initialValues: valuesOf(referral, today),
    validate: {
      other: (other) => (referral || other ? null : 'Choose somebody, or type a new name.'),
      given_on: (day) => (day ? null : 'On which day?'),
    },
    send: async (values, headers) => {
      try {
        if (base.current) await change({ base: base.current, patch: fieldsOf(values) })
        else await add(values, headers)
        onDone()
      } catch (error) {
        if (error instanceof ChangedElsewhere) base.current = error.latest as Referral
        throw error
      }
    },
  })
}

function useAdd({ contact, side, interviewId }: ReferralFormOptions) {
  const { mutateAsync: addReferral } = useAddReferral()
  const { mutateAsync: addContact } = useAddContact()
  const added = useRef<{ name: string; id: string } | null>(null)
  return async (values: Values, headers: ReturnType<typeof once>) => {
    const ends = side === 'given' ? given(values.other) : await received(values.other)
    const body: ReferralCreate = { ...fieldsOf(values), ...ends, interview_id: interviewId ?? null }
    await addReferral({ body, headers })
  }

  /** The one pointed to may be new: the API adds them with the referral, or not at all. */
  function given(other: Picked | null) {
    const referred = other?.id ? { referred_id: other.id } : { referred: { display_name: other?.name ?? '' } }
    return { referrer_id: contact.id, ...referred }
  }

  async function received(other: Picked | null) {
    const referred_id = contact.id
    if (other?.id) return { referrer_id: other.id, referred_id }
    const name = other?.name ?? ''
    if (added.current?.name !== name) {
      const body = { display_name: name, circle: 'professional' } as const
      added.current = { name, id: (await addContact({ body, headers: once() })).id }
    }
    return { referrer_id: added.current.id, referred_id }
  }
}

const fieldsOf = ({ other: _, ...fields }: Values) => fields satisfies ReferralPatch
