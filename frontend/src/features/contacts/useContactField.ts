/** One field of a contact that saves itself. */
import { type RowField, useRowField } from '@/ui/useRowField'
import { type Contact, type ContactPatch, useChangeContact } from './queries'

/** What is wrong until it is complete (an address) waits for the field to be left. */
const UNTIL_LEFT = 20_000

interface Pace {
  when?: 'typed' | 'left' | 'chosen'
  /** Keeps what could not be saved in this browser. */
  draft?: boolean
}

const PAUSES = { typed: 800, left: UNTIL_LEFT, chosen: 0 }

export function useContactField<Name extends keyof Contact & keyof ContactPatch>(
  contact: Contact,
  name: Name,
  { when = 'typed', draft }: Pace = {},
): RowField<Contact[Name]> {
  const { mutateAsync } = useChangeContact()
  return useRowField({
    row: contact,
    read: (row) => row[name],
    write: (base, value) => mutateAsync({ base, patch: { [name]: value } }),
    pause: PAUSES[when],
    ...(draft ? { draftKey: `contact:${contact.id}:${name}` } : {}),
  })
}

/** A text that may be missing, as a field shows it. An empty one is stored as missing. */
export function useContactText(
  contact: Contact,
  name: 'email' | 'phone' | 'linkedin_url' | 'website' | 'organization_name',
): RowField<string> {
  const { mutateAsync } = useChangeContact()
  return useRowField({
    row: contact,
    read: (row) => row[name] ?? '',
    write: (base, value) => mutateAsync({ base, patch: { [name]: value.trim() || null } }),
    pause: UNTIL_LEFT,
  })
}
