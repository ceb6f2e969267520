/** The decision journal of a career: what was decided when, and why. */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { RelativeDate } from '@/ui/RelativeDate'
import { ListSkeleton } from '@/ui/Skeletons'
import classes from './careers.module.css'
import { type Career, decisionsQuery } from './queries'
import { STATUSES } from './rules'

export function Journal({ career }: { career: Career }) {
  const { data } = useQuery(decisionsQuery(career.id))
  if (!data) return <ListSkeleton rows={2} />
  return (
    <ol className={classes.journal}>
      {data.items.map((entry) => (
        <li key={entry.id}>
          <Text>
            {STATUSES[entry.status]} · <RelativeDate at={entry.created_at} />
          </Text>
          {entry.reason && <Text c="dimmed">{entry.reason}</Text>}
        </li>
      ))}
      <li>
        <Text>
          Added · <RelativeDate at={career.created_at} />
        </Text>
      </li>
    </ol>
  )
}
