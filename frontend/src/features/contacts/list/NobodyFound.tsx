/** What stands in place of the list: the first step, or what to do when nobody matches. */
import { Group } from '@mantine/core'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { isEverybody, type PeopleFilter } from '../filter'

export function NobodyFound({ filter }: { filter: PeopleFilter }) {
  if (isEverybody(filter)) return <FirstPeople />
  if (filter.trash && !filter.q)
    return (
      <EmptyState action={<AllPeople />}>
        The trash is empty. Whoever you move here can be brought back with everything about them.
      </EmptyState>
    )
  return (
    <EmptyState action={<AllPeople />}>
      Nobody matches. A few letters of a name, a place or an organization are enough; every word must occur.
    </EmptyState>
  )
}

function FirstPeople() {
  return (
    <EmptyState
      action={
        <Group>
          <ButtonLink to="/people/import">Import from LinkedIn</ButtonLink>
          <ButtonLink to="/people" search={{ add: true }} variant="default">
            Add a person
          </ButtonLink>
        </Group>
      }
    >
      Begin with the people you know. Most introductions are one handshake away, and a name or a role is
      enough to start.
    </EmptyState>
  )
}

const AllPeople = () => (
  <ButtonLink to="/people" variant="default">
    Show everybody
  </ButtonLink>
)
