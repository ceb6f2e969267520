/** Whom you bring together with whom, newest first. */
import { Group, Select, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { SearchBar } from '@/ui/SearchBar'
import { SearchField } from '@/ui/SearchField'
import { ShowMore } from '@/ui/ShowMore'
import { ListSkeleton } from '@/ui/Skeletons'
import { optionsOf } from '@/ui/searchParams'
import { TrashButton } from '@/ui/TrashButton'
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
      <Group gap="xs">
        <ShowMore list={list} />
        <TrashButton
          isShown={search.trash ?? false}
          onShow={(show) => onChange({ trash: show || undefined })}
        />
      </Group>
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

const Toolbar = ({ search, onChange }: IntroductionsPanelProps) => (
  <SearchBar>
    <SearchField
      label="Search introductions"
      placeholder="A name or a word"
      words={search.q}
      onSearch={(q) => onChange({ q })}
    />
    <Select
      aria-label="How far they are"
      placeholder="Any state"
      clearable
      data={optionsOf(STATES)}
      value={search.state ?? null}
      onChange={(state) => onChange({ state: (state as IntroductionSearch['state']) ?? undefined })}
    />
  </SearchBar>
)

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
