/** Whom to ask next, best first, each with its reasons and the one message to write. */
import { Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { CandidateCard } from './CandidateCard'
import classes from './Candidates.module.css'
import { CareerChoice } from './CareerChoice'
import { type Candidates, candidatesQuery, FIRST_CANDIDATES, MOST_CANDIDATES } from './queries'
import { type CandidateSearch, howMany } from './rules'

interface WhoNextProps {
  search: CandidateSearch
  onChange: (search: CandidateSearch) => void
}

export function WhoNext({ search, onChange }: WhoNextProps) {
  const limit = search.more ? MOST_CANDIDATES : FIRST_CANDIDATES
  const list = useQuery(candidatesQuery(search.career, limit))
  const { data } = list
  return (
    <Stack gap="md">
      <CareerChoice chosen={search.career} onChoose={(career) => onChange(career ? { career } : {})} />
      {list.isPending && <ListSkeleton rows={4} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {data && data.careers.length > 0 && <Text c="dimmed">{howMany(data)}</Text>}
      {data?.items.length === 0 && <Nobody list={data} />}
      <ol className={classes.list} aria-label="Who next">
        {data?.items.map((one) => (
          <CandidateCard key={one.contact.id} candidate={one} />
        ))}
      </ol>
      {data && data.items.length === FIRST_CANDIDATES && !search.more && (
        <div>
          <Button variant="default" onClick={() => onChange({ ...search, more: true })}>
            Show more
          </Button>
        </div>
      )}
    </Stack>
  )
}

function Nobody({ list: { careers, speakers } }: { list: Candidates }) {
  if (careers.length === 0)
    return (
      <EmptyState action={<ButtonLink to="/careers">Name a career</ButtonLink>}>
        Whom to ask follows from what you weigh: name two or three careers you are curious about.
      </EmptyState>
    )
  if (speakers === 0)
    return (
      <EmptyState action={<ButtonLink to="/people">Go to your people</ButtonLink>}>
        Mark on a person’s page which careers they can speak to; whom to ask, and by which way, follows from
        that.
      </EmptyState>
    )
  return (
    <EmptyState action={<ButtonLink to="/people">Go to your people</ButtonLink>}>
      Everybody who can speak to this was asked or met lately. Let them rest, or ask them who else you should
      talk to.
    </EmptyState>
  )
}
