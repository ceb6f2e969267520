/** The templates: search, purpose, shelf, and the templates under their purposes. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { FilterSelect } from '@/ui/FilterSelect'
import { SearchBar } from '@/ui/SearchBar'
import { SearchField } from '@/ui/SearchField'
import { ListSkeleton } from '@/ui/Skeletons'
import { SHELVES, type Shelf } from '@/ui/shelves'
import { templatesQuery } from './queries'
import { byPurpose, PURPOSES, type TemplateSearch, templatesQueryOf } from './rules'
import classes from './Templates.module.css'
import { TemplatesOf } from './TemplatesOf'

interface TemplatesPanelProps {
  search: TemplateSearch
  onChange: (change: { [Key in keyof TemplateSearch]?: TemplateSearch[Key] | undefined }) => void
}

export function TemplatesPanel({ search, onChange }: TemplatesPanelProps) {
  const templates = useQuery({
    ...templatesQuery(templatesQueryOf(search)),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <Toolbar search={search} onChange={onChange} />
      {templates.isPending && <ListSkeleton rows={8} />}
      {templates.isError && <ErrorState error={templates.error} onRetry={() => void templates.refetch()} />}
      {templates.data?.length === 0 && <NoneFound search={search} />}
      {templates.data && (
        <div className={classes.purposes}>
          {byPurpose(templates.data).map((group) => (
            <TemplatesOf
              key={group.purpose}
              {...group}
              search={search}
              onEdit={({ id }) => onChange({ edit: id })}
            />
          ))}
        </div>
      )}
    </>
  )
}

const Toolbar = ({ search, onChange }: TemplatesPanelProps) => (
  <SearchBar>
    <SearchField
      label="Search templates"
      placeholder="Words of a template"
      words={search.q}
      onSearch={(q) => onChange({ q })}
    />
    <FilterSelect
      label="What it is for"
      any="Every purpose"
      words={PURPOSES}
      value={search.purpose}
      onChange={(purpose) => onChange({ purpose })}
    />
    <FilterSelect
      label="Show"
      any="All in use"
      words={SHELVES}
      value={search.show}
      onChange={(show) => onChange({ show })}
    />
  </SearchBar>
)

const NOTHING: Record<Shelf, string> = {
  own: 'None of your own yet. Keep a wording that sounds like you, and every message begins with it.',
  hidden: 'Nothing is hidden. What you never use can be hidden; it is not lost.',
  trash: 'The trash is empty.',
}

const NoneFound = ({ search: { q, purpose, show } }: Pick<TemplatesPanelProps, 'search'>) => (
  <EmptyState>
    {show && !q && !purpose ? NOTHING[show] : 'No template is like that. Try another word or purpose.'}
  </EmptyState>
)
