/** The steps out of a preview: add everybody, or discard the import. */
import { Button, Group } from '@mantine/core'
import { tell, tellFailure } from '@/ui/undoable'
import { type Import, useDiscardImport, useRunImport } from './queries'
import { actionWords } from './rules'

interface AddPeopleProps {
  import_: Import
  /** Go to another page; resolves once there. */
  leave: () => unknown
}

export function AddPeople({ import_, leave }: AddPeopleProps) {
  const run = useRunImport(import_.id)
  const discard = useDiscardImport(async () => {
    await leave()
    tell('The import is discarded. Nobody was added.')
  })
  const words = actionWords(import_)
  return (
    <Group gap="xs">
      <Button
        variant="default"
        loading={discard.isPending}
        onClick={() => discard.mutate(import_, { onError: tellFailure })}
      >
        Discard
      </Button>
      {words && <Button onClick={() => run.mutate()}>{words}</Button>}
    </Group>
  )
}
