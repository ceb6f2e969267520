/** What the form of an introduction holds and sends. */
import { useRef } from 'react'
import { once } from '@/api/headers'
import { ChangedElsewhere } from '@/api/merge'
import type { Picked } from '@/features/contacts/PersonPicker'
import { useAddContact } from '@/features/contacts/queries'
import { useProblemForm } from '@/ui/useProblemForm'
import type { IntroductionFormProps } from './IntroductionForm'
import { type Introduction, useAddIntroduction, useChangeIntroduction } from './queries'

const valuesOf = (introduction: Introduction | null, first: Picked | null) => ({
  one: first,
  other: null as Picked | null,
  reason: introduction?.reason ?? '',
  blurb_one: introduction?.blurb_one ?? '',
  blurb_other: introduction?.blurb_other ?? '',
  outcome: introduction?.outcome ?? '',
})
type Values = ReturnType<typeof valuesOf>

export function useIntroductionForm({ introduction, first = null, onClose }: IntroductionFormProps) {
  const add = useAdd()
  const { mutateAsync: change } = useChangeIntroduction()
  const base = useRef(introduction)
  return useProblemForm<Values>({
    initialValues: valuesOf(introduction, first),
    validate: {
      one: (one) => (introduction || one ? null : 'Choose somebody, or type a new name.'),
      other: (other) => (introduction || other ? null : 'Choose somebody, or type a new name.'),
    },
    send: async (values, headers) => {
      const { one: _, other: __, ...patch } = values
      try {
        if (base.current) await change({ base: base.current, patch })
        else await add(values, headers)
        onClose()
      } catch (error) {
        // Saving again after that is meant: it keeps what was typed.
        if (error instanceof ChangedElsewhere) base.current = error.latest as Introduction
        throw error
      }
    },
  })
}

function useAdd() {
  const { mutateAsync: addIntroduction } = useAddIntroduction()
  const { mutateAsync: addContact } = useAddContact()
  const added = useRef(new Map<string, string>())

  /** A new name is somebody you know; trying again after a refusal adds nobody twice. */
  async function idOf(picked: Picked | null): Promise<string> {
    if (picked?.id) return picked.id
    const name = picked?.name ?? ''
    const known = added.current.get(name)
    if (known) return known
    const body = { display_name: name, circle: 'professional' } as const
    const { id } = await addContact({ body, headers: once() })
    added.current.set(name, id)
    return id
  }

  return async ({ one, other, ...fields }: Values, headers: ReturnType<typeof once>) => {
    const body = { ...fields, one_id: await idOf(one), other_id: await idOf(other) }
    return addIntroduction({ body, headers })
  }
}
