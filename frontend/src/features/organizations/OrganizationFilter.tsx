/** One organization to filter by, found while typing. */
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { organizationQuery, suggestionsQuery } from './queries'

interface OrganizationFilterProps {
  id: string | undefined
  onChange: (id: string | undefined) => void
}

export function OrganizationFilter({ id, onChange }: OrganizationFilterProps) {
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), 150)
  const { data: chosen } = useQuery({ ...organizationQuery(id ?? ''), enabled: id !== undefined })
  const { data: found } = useQuery({
    // The chosen one's own name in the field is no search.
    ...suggestionsQuery(asked === chosen?.name ? '' : asked),
    placeholderData: keepPreviousData,
  })
  const options = [...(found?.items ?? []), ...(chosen ? [chosen] : [])]
  const names = new Map(options.map((one) => [one.id, one.name]))
  return (
    <Select
      label="Organization"
      placeholder="Any"
      clearable
      searchable
      nothingFoundMessage="No organization has these letters."
      data={[...names].map(([value, label]) => ({ value, label }))}
      filter={({ options }) => options}
      searchValue={words}
      onSearchChange={setWords}
      value={id ?? null}
      onChange={(value) => onChange(value ?? undefined)}
    />
  )
}
