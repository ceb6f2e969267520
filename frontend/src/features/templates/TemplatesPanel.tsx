/** The templates: search, purpose, shelf, and the templates under their purposes. */
import { CloseButton, NativeSelect, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { optionsOf } from '@/ui/searchParams'
import { useTyped } from '@/ui/useTyped'
import { templatesQuery } from './queries'
import {
  byPurpose,
  PURPOSES,
  type Purpose,
  SHELVES,
  type Shelf,
  type TemplateSearch,
  templatesQueryOf,
} from './rules'
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

function Toolbar({ search, onChange }: TemplatesPanelProps) {
  const [typed, type] = useTyped(search.q ?? '', (q) => onChange({ q: q || undefined }))
  return (
    <search className={classes.bar}>
      <TextInput
        className={classes.search}
        type="search"
        aria-label="Search templates"
        placeholder="Words of a template"
        maxLength={200}
        leftSection={<Search size={18} aria-hidden />}
        rightSection={typed && <CloseButton aria-label="Clear the search" onClick={() => type('')} />}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label="What it is for"
        data={[{ value: '', label: 'Every purpose' }, ...optionsOf(PURPOSES)]}
        value={search.purpose ?? ''}
        onChange={(event) => onChange({ purpose: (event.currentTarget.value as Purpose) || undefined })}
      />
      <NativeSelect
        aria-label="Show"
        data={[{ value: '', label: 'All in use' }, ...optionsOf(SHELVES)]}
        value={search.show ?? ''}
        onChange={(event) => onChange({ show: (event.currentTarget.value as Shelf) || undefined })}
      />
    </search>
  )
}

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
