/** Where a person works or belongs: an organization found by name, or a new one. */
import { OrganizationInput } from '@/features/organizations/OrganizationInput'
import { SavedField } from '@/ui/SavedField'
import type { Contact } from '../queries'
import { useContactText } from '../useContactField'

export function TheirOrganization({ contact }: { contact: Contact }) {
  const field = useContactText(contact, 'organization_name')
  return (
    <SavedField field={field}>
      <OrganizationInput value={field.value} onChange={field.change} />
    </SavedField>
  )
}
