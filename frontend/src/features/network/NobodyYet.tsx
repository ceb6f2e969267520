/** The empty network: what it is for, and the two first steps. */
import { Group } from '@mantine/core'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'

export function NobodyYet() {
  return (
    <EmptyState
      action={
        <Group gap="xs">
          <ButtonLink to="/people/import">Bring in the people you know</ButtonLink>
          <ButtonLink to="/people" search={{ add: true }} variant="default">
            Add a person
          </ButtonLink>
        </Group>
      }
    >
      Every person you add, and every tie between two of them, is a way to somebody new.
    </EmptyState>
  )
}
