/** Undo instead of "are you sure?": do it, say so, and offer the way back. */
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { randomKey } from '@/api/headers'
import { Problem } from '@/api/problem'

const LONG_ENOUGH = 10_000

/** Say what was done; `undo` is offered for ten seconds. */
export function undoable(message: string, undo: () => Promise<unknown>): void {
  const id = randomKey()
  const takeBack = () => {
    notifications.hide(id)
    undo().catch(tellFailure)
  }
  notifications.show({
    id,
    autoClose: LONG_ENOUGH,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text>{message}</Text>
        <Button variant="subtle" flex="none" onClick={takeBack}>
          Undo
        </Button>
      </Group>
    ),
  })
}

/** Say that something was done, where nothing needs to be taken back. */
export const tell = (message: string): void => void notifications.show({ message })

/** Say that something failed, where no form or page can show it. */
export function tellFailure(error: unknown): void {
  const problem = Problem.from(error)
  notifications.show({ color: 'red', title: problem.title, message: problem.detail, autoClose: LONG_ENOUGH })
}
