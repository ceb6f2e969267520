/** The careers that a person can speak to. */
import { MultiSelect } from '@mantine/core'
import { SavedField } from '@/ui/SavedField'
import type { Contact } from '../queries'
import { useCareers } from '../useCareers'
import { useContactField } from '../useContactField'

export function TheirCareers({ contact }: { contact: Contact }) {
  const careers = useCareers()
  const field = useContactField(contact, 'career_ids', { when: 'chosen' })
  const say = (ids: string[]) => ids.map((id) => careers.get(id)?.title ?? '').join(', ')
  return (
    <SavedField field={field} say={say} wide>
      <MultiSelect
        label="Careers they can speak to"
        placeholder={field.value.length === 0 ? 'Choose from your careers' : ''}
        nothingFoundMessage="You have no career of this name yet."
        searchable
        hidePickedOptions
        maxValues={20}
        data={[...careers.values()].map(({ id, title }) => ({ value: id, label: title }))}
        value={field.value.filter((id) => careers.has(id))}
        onChange={field.change}
      />
    </SavedField>
  )
}
