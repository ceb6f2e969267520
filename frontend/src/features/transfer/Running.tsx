/** People being written, batch after batch. */
import { Paper, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ProgressWithCount } from '@/ui/ProgressWithCount'
import type { Import } from './queries'

export function Running({ import_: { done, total } }: { import_: Import }) {
  // The button that was pressed is gone: the keyboard goes on here.
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Paper withBorder p="lg" ref={box} tabIndex={-1}>
      <Stack gap="sm">
        {done < total ? (
          <ProgressWithCount label="Adding" done={done} total={total} unit="people" />
        ) : (
          <Stack gap={4}>
            <Text>{total > 0 ? 'Everybody is written; showing them now.' : 'Updating.'}</Text>
            <Progress value={100} size="lg" animated aria-label="Last step" />
          </Stack>
        )}
        <Text c="dimmed">
          You can go to other pages meanwhile. If you close Grapevine, come back to continue: what is written
          is kept, and nobody sees it before all are there.
        </Text>
      </Stack>
    </Paper>
  )
}
