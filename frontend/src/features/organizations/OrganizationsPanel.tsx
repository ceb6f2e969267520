/** The organizations: search, kind, the list. */
import { Select, Stack, Switch } from '@mantine/core'
import { SearchBar } from '@/ui/SearchBar'
import { SearchField } from '@/ui/SearchField'
import { optionsOf } from '@/ui/searchParams'
import { OrganizationList } from './OrganizationList'
import classes from './Organizations.module.css'
import { KIND_NAMES, type OrganizationKind, type OrganizationSearch } from './rules'

interface OrganizationsPanelProps {
  search: OrganizationSearch
  onChange: (change: Partial<OrganizationSearch>) => void
}

export function OrganizationsPanel({ search, onChange }: OrganizationsPanelProps) {
  return (
    <Stack gap="xs">
      <SearchBar sticky>
        <SearchField
          label="Search organizations"
          placeholder="Name, place, research"
          words={search.q}
          onSearch={(q) => onChange({ q })}
        />
        <Select
          className={classes.kind}
          aria-label="Kind"
          placeholder="Any kind"
          clearable
          data={optionsOf(KIND_NAMES)}
          value={search.kind ?? null}
          onChange={(kind) => onChange({ kind: (kind as OrganizationKind | null) ?? undefined })}
        />
        <Switch
          className={classes.trash}
          label="Show the trash"
          checked={search.trash ?? false}
          onChange={(event) => onChange({ trash: event.currentTarget.checked || undefined })}
        />
      </SearchBar>
      <OrganizationList search={search} />
    </Stack>
  )
}
