/** Search, career, state and view above the interviews. */
import { SegmentedControl } from '@mantine/core'
import { useCareers } from '@/features/contacts/useCareers'
import { FilterSelect } from '@/ui/FilterSelect'
import { SearchBar } from '@/ui/SearchBar'
import { SearchField } from '@/ui/SearchField'
import { optionsOf } from '@/ui/searchParams'
import { TrashButton } from '@/ui/TrashButton'
import { type BoardSearch, COLUMNS, VIEWS } from '../filter'

interface BoardToolbarProps {
  search: BoardSearch
  onChange: (change: { [Key in keyof BoardSearch]?: BoardSearch[Key] | undefined }) => void
}

export function BoardToolbar({ search, onChange }: BoardToolbarProps) {
  const careers = [...useCareers().values()]
  return (
    <SearchBar>
      <SearchField
        label="Search interviews"
        placeholder="Person, notes"
        words={search.q}
        onSearch={(q) => onChange({ q })}
      />
      <FilterSelect
        label="Career"
        any="Every career"
        words={Object.fromEntries(careers.map(({ id, title }) => [id, title]))}
        value={search.career}
        onChange={(career) => onChange({ career })}
      />
      <FilterSelect
        label="State"
        any="Every state"
        words={COLUMNS}
        value={search.state}
        onChange={(state) => onChange({ state })}
      />
      <SegmentedControl
        aria-label="View"
        data={optionsOf(VIEWS)}
        value={search.view ?? 'board'}
        onChange={(view) => onChange({ view: view === 'list' ? 'list' : undefined, trash: undefined })}
      />
      {search.view === 'list' && (
        <TrashButton
          isShown={search.trash ?? false}
          onShow={(show) => onChange({ trash: show || undefined })}
        />
      )}
    </SearchBar>
  )
}
