/** Search, filters and sort above the list. Typing never waits: the address follows a moment later. */
import { Button, CloseButton, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Search, SlidersHorizontal } from 'lucide-react'
import { useRef } from 'react'
import { optionsOf } from '@/ui/searchParams'
import { useTyped } from '@/ui/useTyped'
import { choicesMade, filterOf, type PeopleSearch, SORTS, type Sort } from '../filter'
import classes from './PeopleToolbar.module.css'

interface PeopleToolbarProps {
  search: PeopleSearch
  onChange: (change: Partial<PeopleSearch>) => void
}

export function PeopleToolbar({ search, onChange }: PeopleToolbarProps) {
  const choices = choicesMade(filterOf(search))
  return (
    <div className={classes.bar}>
      <SearchField search={search} onChange={onChange} />
      <div className={classes.choices}>
        <Button
          variant="default"
          leftSection={<SlidersHorizontal size={18} aria-hidden />}
          aria-expanded={search.filters ?? false}
          onClick={() => onChange({ filters: search.filters ? undefined : true })}
        >
          Filters{choices > 0 && ` (${choices})`}
        </Button>
        <NativeSelect
          aria-label="Sort by"
          className={classes.sort}
          data={optionsOf(SORTS)}
          value={search.sort ?? 'name'}
          onChange={(event) => onChange({ sort: sortOf(event.currentTarget.value as Sort) })}
        />
      </div>
    </div>
  )
}

/** By name is how the list comes; the address need not say so. */
const sortOf = (sort: Sort) => (sort === 'name' ? undefined : sort)

const WHERE = [
  { value: 'all', label: 'Everything' },
  { value: 'name', label: 'Names' },
]

function SearchField({ search, onChange }: PeopleToolbarProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, type] = useTyped(search.q ?? '', (q) => onChange({ q: q || undefined }))
  useHotkeys([['/', () => field.current?.focus()]])
  return (
    <search className={classes.search}>
      <TextInput
        ref={field}
        className={classes.words}
        type="search"
        aria-label="Search people"
        placeholder="Name, role, organization, notes"
        maxLength={200}
        leftSection={<Search size={18} aria-hidden />}
        rightSection={typed && <CloseButton aria-label="Clear the search" onClick={() => type('')} />}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {typed !== '' && (
        <SegmentedControl
          aria-label="Search in"
          data={WHERE}
          value={search.in ?? 'all'}
          onChange={(where) => onChange({ in: where === 'name' ? 'name' : undefined })}
        />
      )}
    </search>
  )
}
