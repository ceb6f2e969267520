/** Somebody of your people, found while typing; or a new name, added as somebody you heard of. */
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { namesQuery } from './queries'
import { shownName, whatTheyDo } from './rules'

/** A person on record, or the name of one to add. */
export type Picked = { id: string; name: string } | { id: null; name: string }

interface PersonPickerProps {
  label: string
  value?: Picked | null
  onChange: (picked: Picked | null) => void
  /** Who cannot be chosen: the person whose page it is. */
  except?: string
  description?: string
  error?: ReactNode
}

/** The option that adds somebody new; no id looks like it. */
const NEW = 'new'

export function PersonPicker({ value = null, onChange, except, ...input }: PersonPickerProps) {
  const [words, setWords] = useState(value?.name ?? '')
  const typed = words.trim()
  const { found, isSettled } = useFound(typed === value?.name ? '' : typed, except)
  const options = optionsFor({ value, found, typed: isSettled ? typed : '' })
  const pick = (id: string | null) => {
    if (id === null) return onChange(null)
    onChange(id === NEW ? { id: null, name: typed } : { id, name: labelOf(options, id) })
  }
  return (
    <Select
      {...input}
      searchable
      clearable
      placeholder="Type a name"
      nothingFoundMessage="Type a name, or at least what they do."
      data={options}
      filter={({ options: all }) => all}
      searchValue={words}
      onSearchChange={setWords}
      value={value && (value.id ?? NEW)}
      onChange={pick}
    />
  )
}

function useFound(typed: string, except: string | undefined) {
  const [asked] = useDebouncedValue(typed, 120)
  const { data, isPlaceholderData } = useQuery({ ...namesQuery(asked), placeholderData: keepPreviousData })
  const found = (data?.items ?? []).filter(({ id }) => id !== except)
  return { found, isSettled: asked === typed && !isPlaceholderData }
}

interface Option {
  value: string
  label: string
}

function optionsFor({
  value,
  found,
  typed,
}: {
  value: Picked | null
  found: Found[]
  typed: string
}): Option[] {
  const options = new Map<string, string>()
  if (value) options.set(value.id ?? NEW, value.name)
  for (const person of found) options.set(person.id, lineOf(person))
  if (typed && typed !== value?.name) options.set(NEW, `Add “${typed}”`)
  return [...options].map(([id, label]) => ({ value: id, label }))
}

type Found = Parameters<typeof whatTheyDo>[0] & { id: string }

const lineOf = (person: Found) => [shownName(person), whatTheyDo(person)].filter(Boolean).join(', ')

const labelOf = (options: Option[], id: string) => options.find(({ value }) => value === id)?.label ?? ''
