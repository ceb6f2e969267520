/** Whom or what to reach: a person, an organization or a career, found while typing. */
import { type ComboboxItem, type ComboboxParsedItem, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Route } from 'lucide-react'
import { useState } from 'react'
import { careersQuery } from '@/features/careers/queries'
import { namesQuery } from '@/features/contacts/queries'
import { shownName, whatTheyDo } from '@/features/contacts/rules'
import { suggestionsQuery } from '@/features/organizations/queries'
import type { Target } from '../address'
import classes from './TargetPicker.module.css'

interface TargetPickerProps {
  target: Target | null
  /** What the target is called, once it is known. */
  name: string | undefined
  onChange: (target: Target | null) => void
}

export function TargetPicker({ target, name, onChange }: TargetPickerProps) {
  const [words, setWords] = useState('')
  // The chosen one's own name in the field is no search.
  const typed = words.trim() === name ? '' : words.trim()
  const groups = useFound(typed)
  const value = target && `${target.to}:${target.id}`
  return (
    <Select
      label="Whom would you like to reach?"
      placeholder="A person, an organization or a career"
      leftSection={<Route size={18} aria-hidden />}
      searchable
      clearable
      nothingFoundMessage="Nothing on record has this name."
      data={withChosen(groups, value, name)}
      // The API has found what matches; the one already chosen is there only to name the field.
      filter={({ options }) => (typed ? without(value, groups, options) : options)}
      allowDeselect={false}
      // Beside the field, within the page's main part.
      comboboxProps={{ withinPortal: false }}
      renderOption={({ option }) => <Option option={option} />}
      searchValue={words}
      onSearchChange={setWords}
      value={value && name ? value : null}
      onChange={(chosen) => onChange(chosen === null ? null : targetFrom(chosen))}
    />
  )
}

interface Choice extends ComboboxItem {
  does?: string
}

interface Group {
  group: string
  items: Choice[]
}

function Option({ option }: { option: Choice }) {
  return (
    <span className={classes.option}>
      <span>{option.label}</span>
      {option.does && <span className={classes.does}>{option.does}</span>}
    </span>
  )
}

function useFound(typed: string): Group[] {
  const [asked] = useDebouncedValue(typed, 120)
  const people = useQuery({ ...namesQuery(asked, 6), placeholderData: keepPreviousData })
  const organizations = useQuery({ ...suggestionsQuery(asked), placeholderData: keepPreviousData })
  const careers = useQuery(careersQuery())
  const isMeant = (title: string) => title.toLowerCase().includes(typed.toLowerCase())
  return [
    {
      group: 'Careers',
      items: (careers.data?.items ?? [])
        .filter(({ title }) => isMeant(title))
        .slice(0, 5)
        .map(({ id, title }) => ({ value: `career:${id}`, label: title })),
    },
    {
      group: 'People',
      items: (people.data?.items ?? []).map((person) => ({
        value: `contact:${person.id}`,
        label: shownName(person),
        does: whatTheyDo(person),
      })),
    },
    {
      group: 'Organizations',
      items: (organizations.data?.items ?? [])
        .slice(0, 5)
        .map(({ id, name, place }) => ({ value: `organization:${id}`, label: name, does: place })),
    },
  ]
}

const KINDS = { career: 'Careers', contact: 'People', organization: 'Organizations' } as const

/** The chosen one is always among the options, so that the field can name it. */
function withChosen(groups: Group[], value: string | null, name: string | undefined): Group[] {
  if (!value || !name || groups.some(({ items }) => items.some((item) => item.value === value))) return groups
  const kind = KINDS[targetFrom(value).to]
  return groups.map((group) =>
    group.group === kind ? { ...group, items: [{ value, label: name }, ...group.items] } : group,
  )
}

/** Without the chosen one, unless it was found. */
function without(value: string | null, groups: Group[], options: ComboboxParsedItem[]): ComboboxParsedItem[] {
  if (groups.some(({ items }) => items.some((item) => item.value === value))) return options
  return options
    .map((option) =>
      'group' in option ? { ...option, items: option.items.filter((item) => item.value !== value) } : option,
    )
    .filter((option) => !('group' in option) || option.items.length > 0)
}

function targetFrom(value: string): Target {
  const [to = '', id = ''] = value.split(':')
  return { to: to as Target['to'], id }
}
