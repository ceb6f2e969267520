/** Everybody known or heard of: search, filters, the list. */
import { Stack } from '@mantine/core'
import { filterOf, type PeopleSearch } from './filter'
import { FoundLine } from './list/FoundLine'
import { PeopleFilters } from './list/PeopleFilters'
import { PeopleList } from './list/PeopleList'
import { PeopleToolbar } from './list/PeopleToolbar'
import { useCareers } from './useCareers'

interface PeoplePanelProps {
  search: PeopleSearch
  onChange: (change: Partial<PeopleSearch>) => void
}

export function PeoplePanel({ search, onChange }: PeoplePanelProps) {
  const careers = useCareers()
  const filter = filterOf(search)
  return (
    <Stack gap="xs">
      <PeopleToolbar search={search} onChange={onChange} />
      {search.filters && <PeopleFilters search={search} careers={careers} onChange={onChange} />}
      <FoundLine filter={filter} careers={careers} onChange={onChange} />
      <PeopleList filter={filter} careers={careers} />
    </Stack>
  )
}
