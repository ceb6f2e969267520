/** Which method the agenda goes by, and every number that it counts with. */
import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { ChooseMethod } from './method/ChooseMethod'
import { NumberRow } from './method/NumberRow'
import classes from './method/Numbers.module.css'
import { methodQuery } from './queries'
import { byMoment } from './rules'

export function MethodPanel() {
  const method = useQuery(methodQuery())
  if (method.isPending) return <ListSkeleton />
  if (method.isError) return <ErrorState error={method.error} onRetry={() => void method.refetch()} />
  return (
    <Stack gap="xl">
      <ChooseMethod method={method.data} />
      {byMoment(method.data.parameters).map(({ title, parameters }) => (
        <Section key={title} title={title}>
          <ul className={classes.list}>
            {parameters.map((parameter) => (
              // Another method is another start: nothing half-typed may move over.
              <li key={`${method.data.key} ${parameter.name}`} className={classes.row}>
                <NumberRow method={method.data} parameter={parameter} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Stack>
  )
}
