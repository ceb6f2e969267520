/** A box that tells how an import stands; it takes the focus where what was pressed is gone. */
import { Paper, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

export function Panel({ focused = false, children }: { focused?: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focused) box.current?.focus()
  }, [focused])
  return (
    <Paper withBorder p="lg" ref={box} tabIndex={-1}>
      <Stack gap="sm">{children}</Stack>
    </Paper>
  )
}
