/** What stands where nothing is yet: the practice in one sentence, and the first step. */
import { Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Paper withBorder className={classes.box}>
      <Text className={classes.sentence}>{children}</Text>
      {action}
    </Paper>
  )
}
