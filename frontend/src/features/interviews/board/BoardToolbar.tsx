/** Search, career, state and view above the interviews. */
import { Button, CloseButton, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { Search, Trash2 } from 'lucide-react'
import { useCareers } from '@/features/contacts/useCareers'
import { optionsOf } from '@/ui/searchParams'
import { useTyped } from '@/ui/useTyped'
import { type BoardSearch, COLUMNS, type Column, VIEWS } from '../filter'
import classes from './BoardToolbar.module.css'

interface BoardToolbarProps {
  search: BoardSearch
  onChange: (change: { [Key in keyof BoardSearch]?: BoardSearch[Key] | undefined }) => void
}

export function BoardToolbar({ search, onChange }: BoardToolbarProps) {
  const [typed, type] = useTyped(search.q ?? '', (q) => onChange({ q: q || undefined }))
  return (
    <search className={classes.bar}>
      <TextInput
        className={classes.words}
        type="search"
        aria-label="Search interviews"
        placeholder="Person, notes"
        maxLength={200}
        leftSection={<Search size={18} aria-hidden />}
        rightSection={typed && <CloseButton aria-label="Clear the search" onClick={() => type('')} />}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <CareerFilter career={search.career} onChange={(career) => onChange({ career })} />
      <NativeSelect
        aria-label="State"
        data={[{ value: '', label: 'Every state' }, ...optionsOf(COLUMNS)]}
        value={search.state ?? ''}
        onChange={(event) => onChange({ state: (event.currentTarget.value as Column) || undefined })}
      />
      <SegmentedControl
        aria-label="View"
        data={optionsOf(VIEWS)}
        value={search.view ?? 'board'}
        onChange={(view) => onChange({ view: view === 'list' ? 'list' : undefined, trash: undefined })}
      />
      {search.view === 'list' && (
        <Button
          variant={search.trash ? 'light' : 'subtle'}
          leftSection={<Trash2 size={18} aria-hidden />}
          aria-pressed={search.trash ?? false}
          onClick={() => onChange({ trash: search.trash ? undefined : true })}
        >
          Trash
        </Button>
      )}
    </search>
  )
}

interface CareerFilterProps {
  career: string | undefined
  onChange: (career: string | undefined) => void
}

function CareerFilter({ career, onChange }: CareerFilterProps) {
  const careers = [...useCareers().values()]
  return (
    <NativeSelect
      aria-label="Career"
      data={[
        { value: '', label: 'Every career' },
        ...careers.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      value={career ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  )
}
