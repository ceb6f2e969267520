/** Search, filters and sort above the list. Typing never waits: the address follows a moment later. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { SlidersHorizontal } from 'lucide-react'
import { useRef } from 'react'
import { SearchBar } from '@/ui/SearchBar'
import { SearchField } from '@/ui/SearchField'
import { optionsOf } from '@/ui/searchParams'
import { choicesMade, filterOf, type PeopleSearch, SORTS, type Sort } from '../filter'
import classes from './PeopleToolbar.module.css'

interface PeopleToolbarProps {
  search: PeopleSearch
  onChange: (change: Partial<PeopleSearch>) => void
}

export function PeopleToolbar({ search, onChange }: PeopleToolbarProps) {
  const choices = choicesMade(filterOf(search))
  return (
    <SearchBar sticky>
      <Words search={search} onChange={onChange} />
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
    </SearchBar>
  )
}

/** By name is how the list comes; the address need not say so. */
const sortOf = (sort: Sort) => (sort === 'name' ? undefined : sort)

const WHERE = [
  { value: 'all', label: 'Everything' },
  { value: 'name', label: 'Names' },
]

function Words({ search, onChange }: PeopleToolbarProps) {
  const field = useRef<HTMLInputElement>(null)
  useHotkeys([['/', () => field.current?.focus()]])
  return (
    <div className={classes.search}>
      <SearchField
        ref={field}
        label="Search people"
        placeholder="Name, role, organization, notes"
        words={search.q}
        onSearch={(q) => onChange({ q })}
      />
      {search.q && (
        <SegmentedControl
          aria-label="Search in"
          data={WHERE}
          value={search.in ?? 'all'}
          onChange={(where) => onChange({ in: where === 'name' ? 'name' : undefined })}
        />
      )}
    </div>
  )
}
