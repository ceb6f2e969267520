/** The organizations that a search leaves, loaded ahead while scrolling. */
import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { tell, tellFailure } from '@/ui/undoable'
import { VirtualList } from '@/ui/VirtualList'
import classes from './Organizations.module.css'
import { type Organization, organizationsQuery, useRestoreOrganization } from './queries'
import { KIND_NAMES, type OrganizationSearch, organizationQueryOf, researchDone } from './rules'

export function OrganizationList({ search }: { search: OrganizationSearch }) {
  const list = useInfiniteQuery({
    ...organizationsQuery(organizationQueryOf(search)),
    placeholderData: keepPreviousData,
  })
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData } = list
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData])

  if (list.isError && rows.length === 0)
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  if (list.isPending) return <ListSkeleton rows={8} />
  if (rows.length === 0) return <NoneFound search={search} />
  return (
    <VirtualList
      label="Organizations"
      items={rows}
      keyOf={idOf}
      estimate={65}
      render={search.trash ? renderTrashed : renderRow}
      onEnd={loadMore}
    />
  )
}

const idOf = (organization: Organization) => organization.id
const renderRow = (organization: Organization) => <OrganizationRow organization={organization} />
const renderTrashed = (organization: Organization) => <TrashedOrganization organization={organization} />

function OrganizationRow({ organization }: { organization: Organization }) {
  return (
    <Link
      to="/people/organizations/$organizationId"
      params={{ organizationId: organization.id }}
      className={classes.row}
    >
      <Who organization={organization} />
      <span className={classes.done}>Research {researchDone(organization)} of 4</span>
    </Link>
  )
}

function TrashedOrganization({ organization }: { organization: Organization }) {
  const { mutate, isPending } = useRestoreOrganization()
  const bringBack = () =>
    mutate(organization.id, {
      onSuccess: () => tell(`${organization.name} is back.`),
      onError: tellFailure,
    })
  return (
    <div className={classes.row}>
      <Who organization={organization} />
      <Button
        variant="default"
        loading={isPending}
        onClick={bringBack}
        aria-label={`Restore ${organization.name}`}
      >
        Restore
      </Button>
    </div>
  )
}

function Who({ organization: { name, kind, place } }: { organization: Organization }) {
  return (
    <span className={classes.who}>
      <span className={classes.name}>{name}</span>
      <span className={classes.about}>{[KIND_NAMES[kind], place].filter(Boolean).join(' · ')}</span>
    </span>
  )
}

function NoneFound({ search: { q, kind, trash } }: { search: OrganizationSearch }) {
  const all = (
    <ButtonLink to="/people/organizations" variant="default">
      Show all organizations
    </ButtonLink>
  )
  if (trash && !q && !kind) return <EmptyState action={all}>The trash is empty.</EmptyState>
  if (q || kind || trash) return <EmptyState action={all}>No organization matches.</EmptyState>
  return (
    <EmptyState
      action={
        <ButtonLink to="/people/organizations" search={{ add: true }}>
          Add an organization
        </ButtonLink>
      }
    >
      Half an hour of reading about a place makes every question better. Organizations come here with the
      people you add, or by themselves.
    </EmptyState>
  )
}
