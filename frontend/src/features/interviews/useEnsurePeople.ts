/** Makes sure that everybody picked is on record: new names are added as people you heard of. */
import { useRef } from 'react'
import { once } from '@/api/headers'
import type { Picked } from '@/features/contacts/PersonPicker'
import { useAddContact } from '@/features/contacts/queries'

/** Resolves to the ids in the same order. Repeated after a failure, nobody is added twice. */
export function useEnsurePeople(): (people: readonly Picked[]) => Promise<string[]> {
  const { mutateAsync: add } = useAddContact()
  const added = useRef(new Map<string, string>())
  const ensure = async ({ id, name }: Picked) => {
    const known = id ?? added.current.get(name)
    if (known) return known
    const contact = await add({ body: { display_name: name, standing: 'named' }, headers: once() })
    added.current.set(name, contact.id)
    return contact.id
  }
  return async (people) => {
    const ids: string[] = []
    for (const person of people) ids.push(await ensure(person))
    return ids
  }
}
