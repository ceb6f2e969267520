/** What was begun and not sent yet, last changed first; or the trash. */
import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Search, Trash2 } from 'lucide-react'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { useTyped } from '@/ui/useTyped'
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
  const [typed, type] = useTyped(q ?? '', (words) =>
    onChange({ ...(words && { q: words }), ...(trash && { trash }) }),
  )
  return (
    <Stack gap="md">
      {(typed || found?.length !== 0) && (
        <TextInput
          aria-label="Search drafts"
          placeholder="A name or a word"
          leftSection={<Search size={18} aria-hidden />}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )}
      {list.isPending && <ListSkeleton rows={3} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {found?.length === 0 && <Nothing search={search} />}
      <ul className={classes.list} aria-label="Drafts">
        {found?.map((draft) =>
          trash ? <TrashedDraft key={draft.id} draft={draft} /> : <DraftRow key={draft.id} draft={draft} />,
        )}
      </ul>
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
          variant={trash ? 'light' : 'subtle'}
          leftSection={<Trash2 size={18} aria-hidden />}
          aria-pressed={trash}
          onClick={() => onChange(trash ? {} : { trash: true })}
        >
          Trash
        </Button>
      </div>
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
