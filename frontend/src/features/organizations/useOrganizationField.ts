/** One field of an organization that saves itself. */
import { type RowField, useRowField } from '@/ui/useRowField'
import { type Organization, type OrganizationPatch, useChangeOrganization } from './queries'

/** What may be empty or wrong while it is typed waits for the field to be left. */
const PAUSES = { typed: 800, left: 20_000, chosen: 0 }

interface Pace {
  when?: keyof typeof PAUSES
  /** Keeps what could not be saved in this browser. */
  draft?: boolean
}

export function useOrganizationField<Name extends keyof Organization & keyof OrganizationPatch>(
  organization: Organization,
  name: Name,
  { when = 'typed', draft }: Pace = {},
): RowField<Organization[Name]> {
  const { mutateAsync } = useChangeOrganization()
  return useRowField({
    row: organization,
    read: (row) => row[name],
    write: (base, value) => mutateAsync({ base, patch: { [name]: value } }),
    pause: PAUSES[when],
    ...(draft ? { draftKey: `organization:${organization.id}:${name}` } : {}),
  })
}
