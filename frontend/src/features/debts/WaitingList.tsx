/** Whose answer you await, since when, and what your method says comes next. */
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { linkOf } from '@/features/agenda/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { RelativeDate } from '@/ui/RelativeDate'
import { ListSkeleton } from '@/ui/Skeletons'
import { TextLink } from '@/ui/TextLink'
import classes from './debts.module.css'
import { debtsQuery, type Waiting } from './queries'
import { answerOf, askedFor } from './rules'

export function WaitingList() {
  const { data, isPending, isError, error, refetch } = useQuery(debtsQuery())
  return (
    <Stack gap="md">
      {isPending && <ListSkeleton rows={4} />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.waiting.length === 0 && (
        <EmptyState action={<ButtonLink to="/outreach">See who is next</ButtonLink>}>
          You wait for nobody’s answer. Ask a few people at a time: not everybody will find the time.
        </EmptyState>
      )}
      <ul className={classes.list} aria-label="Waiting for a reply">
        {data?.waiting.map((one) => (
          <WaitingRow key={`${one.kind} ${one.contact_id} ${one.since}`} waiting={one} />
        ))}
      </ul>
    </Stack>
  )
}

function WaitingRow({ waiting }: { waiting: Waiting }) {
  const { contact_id, contact_name, since, follow_ups, next } = waiting
  const isTime = next && Date.parse(next.due) <= Date.now()
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text fw={600}>
          <TextLink to="/people/$contactId" params={{ contactId: contact_id }}>
            {contact_name}
          </TextLink>
        </Text>
        <Text size="sm" c="dimmed">
          {askedFor(waiting)} <RelativeDate at={since} />
          {follow_ups > 0 && `, and again ${follow_ups === 1 ? 'once' : `${follow_ups} times`}`}.
        </Text>
        {next && (
          <Text size="sm">
            {!isTime && `Next: ${next.title}, `}
            <span className={next.late ? classes.late : undefined}>
              {next.late ? 'Was due' : isTime ? 'Due' : 'due'} <RelativeDate at={next.due} />.
            </span>
          </Text>
        )}
      </div>
      <div className={classes.actions}>
        {isTime && (
          <ButtonLink {...linkOf(next)} variant="light" className={classes.action}>
            {next.title}
          </ButtonLink>
        )}
        <ButtonLink
          {...answerOf(waiting)}
          variant="default"
          className={classes.action}
          aria-label={`They answered: ${contact_name}`}
        >
          They answered
        </ButtonLink>
      </div>
    </li>
  )
}
