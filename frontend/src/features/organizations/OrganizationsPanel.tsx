/** The organizations: search, kind, the list. */
import { CloseButton, Select, Stack, Switch, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { optionsOf } from '@/ui/searchParams'
import { useTyped } from '@/ui/useTyped'
import { OrganizationList } from './OrganizationList'
import classes from './Organizations.module.css'
import { KIND_NAMES, type OrganizationKind, type OrganizationSearch } from './rules'

interface OrganizationsPanelProps {
  search: OrganizationSearch
  onChange: (change: Partial<OrganizationSearch>) => void
}

export function OrganizationsPanel({ search, onChange }: OrganizationsPanelProps) {
  const [typed, type] = useTyped(search.q ?? '', (q) => onChange({ q: q || undefined }))
  return (
    <Stack gap="xs">
      <search className={classes.bar}>
        <TextInput
          className={classes.words}
          type="search"
          aria-label="Search organizations"
          placeholder="Name, place, research"
          maxLength={200}
          leftSection={<Search size={18} aria-hidden />}
          rightSection={typed && <CloseButton aria-label="Clear the search" onClick={() => type('')} />}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
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
      </search>
      <OrganizationList search={search} />
    </Stack>
  )
}
