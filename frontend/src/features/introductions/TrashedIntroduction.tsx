/** An introduction in the trash, and the way back. */
import { Button, Text } from '@mantine/core'
import { tell, tellFailure } from '@/ui/undoable'
import classes from './introductions.module.css'
import { type Introduction, useRestoreIntroduction } from './queries'
import { namesOf } from './rules'

export function TrashedIntroduction({ introduction }: { introduction: Introduction }) {
  const { mutate: restore, isPending } = useRestoreIntroduction()
  const names = namesOf(introduction)
  const back = () =>
    restore(introduction.id, {
      onSuccess: () => tell(`The introduction of ${names} is back.`),
      onError: tellFailure,
    })
  return (
    <article className={classes.card} aria-label={names}>
      <Text fw={600}>{names}</Text>
      <Text c="dimmed" lineClamp={2} dir="auto">
        {introduction.reason}
      </Text>
      <div>
        <Button variant="default" loading={isPending} onClick={back}>
          Restore
        </Button>
      </div>
    </article>
  )
}
