/** The organization of a person by its name: found while typing, or new. */
import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { suggestionsQuery } from './queries'

export function OrganizationInput(props: AutocompleteProps) {
  const words = props.value?.trim() ?? ''
  const [asked] = useDebouncedValue(words, 150)
  const { data } = useQuery({ ...suggestionsQuery(asked), placeholderData: keepPreviousData })
  const names = [...new Set(data?.items.map(({ name }) => name))]
  const isNew = words !== '' && asked === words && !names.some((name) => sameName(name, words))
  return (
    <Autocomplete
      label="Organization"
      description={isNew ? 'New: it will be added to your organizations.' : undefined}
      data={names}
      // The API has found what matches, however it is spelled.
      filter={({ options }) => options}
      maxLength={200}
      autoComplete="off"
      comboboxProps={{ withinPortal: true }}
      {...props}
    />
  )
}

const sameName = (one: string, other: string) =>
  one.localeCompare(other, undefined, { sensitivity: 'base', usage: 'search' }) === 0
