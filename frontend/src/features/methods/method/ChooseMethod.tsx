/** The methods to choose from. Another one brings its own numbers; Undo brings the former back. */
import { Radio, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { tellFailure, undoable } from '@/ui/undoable'
import { type Method, type MethodSummary, methodsQuery, useChooseMethod } from '../queries'
import { ownNumbersOf } from '../rules'
import classes from './ChooseMethod.module.css'

export function ChooseMethod({ method }: { method: Method }) {
  const methods = useQuery(methodsQuery())
  const choose = useChoose(method)
  return (
    <Section title="The method">
      {methods.isPending && <ListSkeleton rows={3} />}
      {methods.isError && <ErrorState error={methods.error} onRetry={() => void methods.refetch()} />}
      {methods.data && (
        <Radio.Group
          aria-label="The method"
          value={method.key}
          onChange={(key) => choose(key as Method['key'])}
        >
          <div className={classes.methods}>
            {methods.data.items.map((one) => (
              <Card key={one.key} method={one} />
            ))}
          </div>
        </Radio.Group>
      )}
    </Section>
  )
}

function Card({ method: { key, title, summary, source } }: { method: MethodSummary }) {
  return (
    <Radio.Card value={key} className={classes.method} aria-label={title}>
      <Radio.Indicator />
      <span className={classes.words}>
        <Text component="span" fw={600}>
          {title}
        </Text>
        <Text component="span" size="sm">
          {summary}
        </Text>
        <Text component="span" size="sm" c="dimmed">
          {source}
        </Text>
      </span>
    </Radio.Card>
  )
}

function useChoose(before: Method) {
  const { mutateAsync } = useChooseMethod()
  return (key: Method['key']) => {
    if (key === before.key) return
    const own = ownNumbersOf(before)
    const undo = () => mutateAsync({ key: before.key, values: own })
    mutateAsync({ key })
      .then(({ title }) => undoable(`The agenda goes by “${title}” now${lost(own)}.`, undo))
      .catch(tellFailure)
  }
}

/** What of one's own went with the former method. */
function lost(own: Record<string, number>): string {
  const count = Object.keys(own).length
  if (count === 0) return ''
  return count === 1
    ? '; the number that you had changed is its own again'
    : `; the ${count} numbers that you had changed are its own again`
}
