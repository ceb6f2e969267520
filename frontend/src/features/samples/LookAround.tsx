/** "Look around with sample data": the whole of Grapevine without giving an address. */
import { Button, Stack, Text } from '@mantine/core'
import { ErrorState } from '@/ui/ErrorState'
import { useLookAround } from './queries'

export function LookAround({ onDone }: { onDone: () => void }) {
  const lookAround = useLookAround()
  return (
    <Stack gap="xs">
      <Button
        variant="default"
        loading={lookAround.isPending}
        onClick={() => lookAround.mutate(undefined, { onSuccess: onDone })}
      >
        Look around with sample data
      </Button>
      <Text size="sm" c="dimmed">
        Three careers, forty people, twelve interviews. Yours for a week; nothing to fill in.
      </Text>
      {lookAround.error && <ErrorState error={lookAround.error} />}
    </Stack>
  )
}
