/** What was begun and not sent yet, last changed first; or the trash. */
import { Group, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { SearchField } from '@/ui/SearchField'
import { ShowMore } from '@/ui/ShowMore'
import { ListSkeleton } from '@/ui/Skeletons'
import { TrashButton } from '@/ui/TrashButton'
import { DraftRow } from './DraftRow'
import classes from './Drafts.module.css'
import { draftsQuery } from './queries'
import type { DraftsSearch } from './rules'
import { TrashedDraft } from './TrashedDraft'

interface DraftsPanelProps {
  search: DraftsSearch
  onChange: (search: DraftsSearch) => void
}

export function DraftsPanel({ search, onChange }: DraftsPanelProps) {
  const { q, trash = false } = search
  const list = useInfiniteQuery(draftsQuery(q, trash))
  const found = list.data?.pages.flatMap(({ items }) => items)
  return (
    <Stack gap="md">
      {(q || found?.length !== 0) && (
        <search>
          <SearchField
            label="Search drafts"
            placeholder="A name or a word"
            words={q}
            onSearch={(words) => onChange({ ...(words && { q: words }), ...(trash && { trash }) })}
          />
        </search>
      )}
      {list.isPending && <ListSkeleton rows={3} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {found?.length === 0 && <Nothing search={search} />}
      <ul className={classes.list} aria-label="Drafts">
        {found?.map((draft) =>
          trash ? <TrashedDraft key={draft.id} draft={draft} /> : <DraftRow key={draft.id} draft={draft} />,
        )}
      </ul>
      <Group gap="xs">
        <ShowMore list={list} />
        <TrashButton isShown={trash} onShow={(show) => onChange(show ? { trash: true } : {})} />
      </Group>
    </Stack>
  )
}

function Nothing({ search: { q, trash } }: Pick<DraftsPanelProps, 'search'>) {
  if (q) return <Text c="dimmed">No draft has these words.</Text>
  if (trash) return <Text c="dimmed">The trash is empty.</Text>
  return (
    <EmptyState>
      Nothing is half-written. What you begin is kept here until you have sent it; Grapevine never sends
      anything itself.
    </EmptyState>
  )
}
