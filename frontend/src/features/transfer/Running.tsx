/** People being written, batch after batch. */
import { Progress, Stack, Text } from '@mantine/core'
import { ProgressWithCount } from '@/ui/ProgressWithCount'
import { Panel } from './Panel'
import type { Import } from './queries'

export function Running({ import_: { done, total } }: { import_: Import }) {
  return (
    <Panel focused>
      {done < total ? (
        <ProgressWithCount label="Adding" done={done} total={total} unit="people" />
      ) : (
        <Stack gap={4}>
          <Text>{total > 0 ? 'Everybody is written; showing them now.' : 'Updating.'}</Text>
          <Progress value={100} size="lg" animated aria-label="Last step" />
        </Stack>
      )}
      <Text c="dimmed">
        You can go to other pages meanwhile. If you close Grapevine, come back to continue: what is written is
        kept, and nobody sees it before all are there.
      </Text>
    </Panel>
  )
}
