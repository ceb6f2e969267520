/** A pitch in the trash, and the way back. */
import { Button, Text } from '@mantine/core'
import { tell, tellFailure } from '@/ui/undoable'
import classes from './Pitches.module.css'
import { type Pitch, useRestorePitch } from './queries'

export function TrashedPitch({ pitch: { id, title, text } }: { pitch: Pitch }) {
  const { mutate: restore, isPending } = useRestorePitch()
  const back = () => restore(id, { onSuccess: () => tell(`“${title}” is back.`), onError: tellFailure })
  return (
    <article className={classes.card} aria-label={title}>
      <Text fw={600}>{title}</Text>
      <Text c="dimmed" lineClamp={2} dir="auto">
        {text}
      </Text>
      <Button variant="default" mt="sm" loading={isPending} onClick={back}>
        Restore
      </Button>
    </article>
  )
}
