/** The zone that a person lives by; saved when chosen. Times are proposed and shown on their clock with it. */
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { timeZones } from '@/features/accounts/rules'
import { SavedField } from '@/ui/SavedField'
import { useZone } from '@/ui/zone'
import type { Contact } from './queries'
import { useContactField } from './useContactField'

export function TimeZoneField({ contact }: { contact: Contact }) {
  const own = useZone()
  const field = useContactField(contact, 'time_zone', { when: 'chosen' })
  const zones = useMemo(() => timeZones(own, field.value ?? own), [own, field.value])
  return (
    <SavedField field={field} say={(zone) => zone ?? ''}>
      <Select
        label="Their time zone"
        placeholder="Not known"
        data={zones}
        searchable
        clearable
        limit={60}
        nothingFoundMessage="No zone has this name. Try the nearest large city."
        value={field.value}
        onChange={field.change}
      />
    </SavedField>
  )
}
