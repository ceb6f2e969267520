/** One interview in the list. */
import { Button, Text } from '@mantine/core'
import { TextLink } from '@/ui/TextLink'
import { tell, tellFailure } from '@/ui/undoable'
import { CareerBadges } from '../CareerBadges'
import { type InterviewRow, useRestoreInterview } from '../queries'
import { namesOf, STATES, whoTheyAre } from '../rules'
import { When } from '../When'
import classes from './ListRow.module.css'

export function ListRow({ interview }: { interview: InterviewRow }) {
  const names = namesOf(interview)
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        {interview.deleted_at ? (
          <Text fw={600}>{names}</Text>
        ) : (
          <TextLink
            to="/interviews/$interviewId"
            params={{ interviewId: interview.id }}
            fw={600}
            className={classes.link}
          >
            {names}
          </TextLink>
        )}
        <Text size="sm" c="dimmed">
          {whoTheyAre(interview)}
        </Text>
      </div>
      <Text size="sm" component="div" className={classes.when}>
        {STATES[interview.state]} · <When interview={interview} />
      </Text>
      {interview.deleted_at ? (
        <Restore interview={interview} />
      ) : (
        <CareerBadges careers={interview.careers} />
      )}
    </li>
  )
}

function Restore({ interview }: { interview: InterviewRow }) {
  const { mutate, isPending } = useRestoreInterview()
  return (
    <Button
      variant="default"
      loading={isPending}
      onClick={() =>
        mutate(interview.id, {
          onSuccess: () => tell(`The interview with ${namesOf(interview)} is back.`),
          onError: tellFailure,
        })
      }
    >
      Restore
    </Button>
  )
}
