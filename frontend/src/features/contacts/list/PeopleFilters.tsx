/** The choices behind "Filters". */

import { Button, Select, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Career } from '@/features/careers/queries'
import { OrganizationFilter } from '@/features/organizations/OrganizationFilter'
import { optionsOf } from '@/ui/searchParams'
import { choicesMade, filterOf, type PeopleFilter, type PeopleSearch, REACHABLE } from '../filter'
import { tagsQuery } from '../queries'
import { CIRCLES, STANDINGS } from '../rules'
import classes from './PeopleFilters.module.css'

interface PeopleFiltersProps {
  search: PeopleSearch
  careers: ReadonlyMap<string, Career>
  onChange: (change: Partial<PeopleSearch>) => void
}

export function PeopleFilters({ search, careers, onChange }: PeopleFiltersProps) {
  const { data: tags = [] } = useQuery(tagsQuery())
  const choose = (field: keyof PeopleFilter) => ({
    value: (search[field] as string | undefined) ?? null,
    onChange: (value: string | null) => onChange({ [field]: value ?? undefined }),
    placeholder: 'Any',
    clearable: true,
  })
  const titles = Object.fromEntries([...careers].map(([id, career]) => [id, career.title]))
  return (
    <section aria-label="Filters" className={classes.panel}>
      <Select label="Career they can speak to" data={optionsOf(titles)} {...choose('career')} />
      <OrganizationFilter id={search.organization} onChange={(organization) => onChange({ organization })} />
      <Select
        label="Tag"
        searchable
        limit={100}
        nothingFoundMessage="No tag has these letters."
        data={tags.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` }))}
        {...choose('tag')}
      />
      <Select label="Circle" data={optionsOf(CIRCLES)} {...choose('circle')} />
      <Select label="How you know them" data={optionsOf(STANDINGS)} {...choose('standing')} />
      <Select label="Contact" data={optionsOf(REACHABLE)} {...choose('reachable')} />
      <div className={classes.last}>
        <Switch
          label="Show the trash"
          checked={search.trash ?? false}
          onChange={(event) => onChange({ trash: event.currentTarget.checked || undefined })}
        />
        {choicesMade(filterOf(search)) > 0 && (
          <Button variant="subtle" onClick={() => onChange(NO_CHOICE)}>
            Clear filters
          </Button>
        )}
      </div>
    </section>
  )
}

const NO_CHOICE: { [Field in keyof PeopleFilter]: undefined } = {
  career: undefined,
  organization: undefined,
  tag: undefined,
  circle: undefined,
  standing: undefined,
  reachable: undefined,
  trash: undefined,
}
