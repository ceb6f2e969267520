/** The people of one organization. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ShowMore } from '@/ui/ShowMore'
import { ListSkeleton } from '@/ui/Skeletons'
import { PersonRow } from './list/PersonRow'
import { contactsQuery } from './queries'
import { useCareers } from './useCareers'

export function PeopleThere({ organizationId, name }: { organizationId: string; name: string }) {
  const careers = useCareers()
  const people = useInfiniteQuery(contactsQuery({ organization_id: organizationId, sort: '-closeness' }))
  const rows = people.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Section title="People there">
      {people.isPending && <ListSkeleton rows={3} />}
      {people.isError && <ErrorState error={people.error} onRetry={() => void people.refetch()} />}
      {people.isSuccess && rows.length === 0 && (
        <EmptyState>
          You know nobody at {name} yet. Set it as the organization of somebody, or name a role you would like
          to reach there.
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div>
          {rows.map((person) => (
            <PersonRow key={person.id} person={person} careers={careers} />
          ))}
        </div>
      )}
      <ShowMore list={people} />
      {rows.length > 0 && (
        <div>
          <ButtonLink to="/people" search={{ organization: organizationId }} variant="default">
            Search among them
          </ButtonLink>
        </div>
      )}
    </Section>
  )
}
