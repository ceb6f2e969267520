/** Leaving: on this device, or on every one. */
import { Button, Group } from '@mantine/core'
import { tellFailure } from '@/ui/undoable'
import { useSignOut, useSignOutEverywhere } from './queries'

export function SignOutButtons() {
  const here = useSignOut()
  const everywhere = useSignOutEverywhere()
  return (
    <Group gap="sm">
      <Button
        variant="default"
        loading={here.isPending}
        onClick={() => here.mutate(undefined, { onError: tellFailure })}
      >
        Sign out here
      </Button>
      <Button
        variant="default"
        loading={everywhere.isPending}
        onClick={() => everywhere.mutate(undefined, { onError: tellFailure })}
      >
        Sign out everywhere
      </Button>
    </Group>
  )
}
