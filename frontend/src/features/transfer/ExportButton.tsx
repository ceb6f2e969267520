/** Everything that is yours, as one file. */
import { Button, Stack, Text } from '@mantine/core'
import { Download } from 'lucide-react'
import { download } from '@/ui/download'
import { dayIn } from '@/ui/time'
import { tellFailure } from '@/ui/undoable'
import { useZone } from '@/ui/zone'
import { useExport } from './queries'

export function ExportButton() {
  const everything = useExport()
  const zone = useZone()
  const save = (file: Blob) => download(file, `grapevine-export-${dayIn(new Date(), zone)}.json`)
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        leftSection={<Download size={18} aria-hidden />}
        loading={everything.isPending}
        onClick={() => everything.mutate(undefined, { onSuccess: save, onError: tellFailure })}
      >
        Export my data
      </Button>
      <Text size="sm" c="dimmed">
        One JSON file with everything you have recorded, the trash included. It holds private notes about
        other people: keep it safe.
      </Text>
    </Stack>
  )
}
