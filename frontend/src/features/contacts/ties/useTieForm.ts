/** What the form of a tie holds and sends. */
import { useRef } from 'react'
import { once } from '@/api/headers'
import { ChangedElsewhere } from '@/api/merge'
import { useProblemForm } from '@/ui/useProblemForm'
import type { Picked } from '../PersonPicker'
import {
  type Contact,
  type Tie,
  type TieCreate,
  type TiePatch,
  useAddContact,
  useAddTie,
  useChangeTie,
} from '../queries'

interface TieFormOptions {
  contact: Contact
  tie: Tie | null
  onDone: () => void
}

const valuesOf = (tie: Tie | null) => ({
  other: null as Picked | null,
  /** `out`: the person whose page it is could introduce the user to the other. */
  direction: 'out',
  kind: tie?.kind ?? ('professional' as Tie['kind']),
  strength: String(tie?.strength ?? 3),
  willing: tie?.willing ?? ('unknown' as Tie['willing']),
  origin: tie?.origin ?? '',
  note: tie?.note ?? '',
})
type Values = ReturnType<typeof valuesOf>

export function useTieForm({ contact, tie, onDone }: TieFormOptions) {
  const add = useAdd(contact)
  const { mutateAsync: change } = useChangeTie()
  // After a refusal for a change made elsewhere, saving again is meant: it keeps what was typed.
  const base = useRef(tie)
  return useProblemForm<Values>({
    initialValues: valuesOf(tie),
    validate: { other: (other) => (tie || other ? null : 'Choose somebody, or type a new name.') },
    send: async (values, headers) => {
      try {
        if (base.current) await change({ base: base.current, patch: fieldsOf(values) })
        else await add(values, headers)
        onDone()
      } catch (error) {
        if (error instanceof ChangedElsewhere) base.current = error.latest as Tie
        throw error
      }
    },
  })
}

/** Adds the other person first where they are new. */
function useAdd(contact: Contact) {
  const { mutateAsync: addTie } = useAddTie()
  const { mutateAsync: addContact } = useAddContact()
  const added = useRef<{ name: string; id: string } | null>(null)
  return async (values: Values, headers: ReturnType<typeof once>) => {
    const otherId = await idOf(values.other)
    const [from_id, to_id] = values.direction === 'out' ? [contact.id, otherId] : [otherId, contact.id]
    const body: TieCreate = { ...fieldsOf(values), from_id, to_id }
    await addTie({ body, headers })
  }

  async function idOf(other: Picked | null): Promise<string> {
    if (other?.id) return other.id
    const name = other?.name ?? ''
    if (added.current?.name !== name) {
      const body = { display_name: name, standing: 'named', circle: 'stranger' } as const
      added.current = { name, id: (await addContact({ body, headers: once() })).id }
    }
    return added.current.id
  }
}

const fieldsOf = ({ kind, strength, willing, origin, note }: Values) =>
  ({ kind, strength: Number(strength), willing, origin, note }) satisfies TiePatch
