/** Stands in for Mantine's InlineStyles (responsive props, Grid, SimpleGrid) in builds; see vite/noInlineStyles. */
import { type InlineStylesProps, stylesToString } from '@mantine/core'
import { useInsertionEffect } from 'react'
import { adopt } from './sheets'

export function InlineStyles({
  deduplicate: _,
  ...rules
}: InlineStylesProps & { deduplicate?: boolean }): null {
  const css = stylesToString(rules)
  useInsertionEffect(() => adopt(css), [css])
  return null
}
