/** Progress of anything that takes over a second, with the count: "12,000 of 30,000 rows". */
import { Progress, Stack, Text } from '@mantine/core'

interface ProgressWithCountProps {
  /** What is happening: "Reading your file". */
  label: string
  done: number
  total: number
  /** What is counted, in the plural: "rows". */
  unit: string
}

export function ProgressWithCount({ label, done, total, unit }: ProgressWithCountProps) {
  const share = total > 0 ? Math.min(100, (done / total) * 100) : 0
  return (
    <Stack gap={4}>
      <Text>
        {label}: {done.toLocaleString('en')} of {total.toLocaleString('en')} {unit}
      </Text>
      <Progress value={share} size="lg" aria-label={label} />
    </Stack>
  )
}
