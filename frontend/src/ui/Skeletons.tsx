/** What stands where something is about to appear, in about its shape. */
import { Skeleton, Stack } from '@mantine/core'

/** A list of `rows` rows. */
export function ListSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Stack gap="sm" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <Skeleton key={row} height={56} />
      ))}
    </Stack>
  )
}

/** A whole page: title, then a list. */
export function PageSkeleton() {
  return (
    <Stack gap="lg" maw={1100} mx="auto" w="100%">
      <Skeleton height={36} w={220} />
      <ListSkeleton />
    </Stack>
  )
}
