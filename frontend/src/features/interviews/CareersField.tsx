/** Which careers an interview is about. */
import { MultiSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useCareers } from '@/features/contacts/useCareers'

interface CareersFieldProps {
  value: string[]
  onChange: (ids: string[]) => void
  error?: ReactNode
}

export function CareersField({ value, onChange, error }: CareersFieldProps) {
  const careers = useCareers()
  return (
    <MultiSelect
      label="About"
      placeholder={value.length === 0 ? 'Choose from your careers' : ''}
      nothingFoundMessage="You have no career of this name yet."
      searchable
      hidePickedOptions
      maxValues={10}
      data={[...careers.values()].map(({ id, title }) => ({ value: id, label: title }))}
      value={value.filter((id) => careers.has(id))}
      onChange={onChange}
      error={error}
    />
  )
}
