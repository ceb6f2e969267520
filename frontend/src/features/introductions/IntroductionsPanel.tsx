/** Whom you bring together with whom, newest first. */
import { Button, Select, Stack, Text, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Search, Trash2 } from 'lucide-react'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { optionsOf } from '@/ui/searchParams'
import { useTyped } from '@/ui/useTyped'
import { IntroductionCard } from './IntroductionCard'
import classes from './introductions.module.css'
import { type Introduction, introductionsQuery } from './queries'
import { type IntroductionSearch, introductionQueryOf, STATES } from './rules'
import { TrashedIntroduction } from './TrashedIntroduction'

interface IntroductionsPanelProps {
  search: IntroductionSearch
  onChange: (part: { [K in keyof IntroductionSearch]?: IntroductionSearch[K] | undefined }) => void
}

export function IntroductionsPanel({ search, onChange }: IntroductionsPanelProps) {
  const list = useInfiniteQuery(introductionsQuery(introductionQueryOf(search)))
  const found = list.data?.pages.flatMap(({ items }) => items)
  return (
    <Stack gap="md">
      {(found?.length !== 0 || search.q || search.state) && <Toolbar search={search} onChange={onChange} />}
      {list.isPending && <ListSkeleton rows={3} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {found?.length === 0 && <Nobody search={search} />}
      <div className={classes.list}>
        {found?.map((one) => (
          <Row key={one.id} introduction={one} isTrash={search.trash} onEdit={(edit) => onChange({ edit })} />
        ))}
      </div>
      <div>
        {list.hasNextPage && (
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            Show more
          </Button>
        )}
        <Button
          variant={search.trash ? 'light' : 'subtle'}
          leftSection={<Trash2 size={18} aria-hidden />}
          aria-pressed={search.trash ?? false}
          onClick={() => onChange({ trash: search.trash ? undefined : true })}
        >
          Trash
        </Button>
      </div>
    </Stack>
  )
}

interface RowProps {
  introduction: Introduction
  isTrash: boolean | undefined
  onEdit: (id: string) => void
}

const Row = ({ introduction, isTrash, onEdit }: RowProps) =>
  isTrash ? (
    <TrashedIntroduction introduction={introduction} />
  ) : (
    <IntroductionCard introduction={introduction} onEdit={() => onEdit(introduction.id)} />
  )

function Toolbar({ search, onChange }: IntroductionsPanelProps) {
  const [typed, type] = useTyped(search.q ?? '', (q) => onChange({ q: q || undefined }))
  return (
    <search className={classes.toolbar}>
      <TextInput
        aria-label="Search introductions"
        placeholder="A name or a word"
        leftSection={<Search size={18} aria-hidden />}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Select
        aria-label="How far they are"
        placeholder="Any state"
        clearable
        data={optionsOf(STATES)}
        value={search.state ?? null}
        onChange={(state) => onChange({ state: (state as IntroductionSearch['state']) ?? undefined })}
      />
    </search>
  )
}

function Nobody({ search: { q, state, trash } }: Pick<IntroductionsPanelProps, 'search'>) {
  if (trash) return <Text c="dimmed">The trash is empty.</Text>
  if (q || state) return <Text c="dimmed">No introduction is like this.</Text>
  return (
    <EmptyState>
      Those who helped you may like to know each other. Ask each of them first; bring them together once both
      agreed.
    </EmptyState>
  )
}
