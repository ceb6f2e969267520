/** A draft in the trash, and the way back. */
import { Button, Text } from '@mantine/core'
import { PURPOSES } from '@/features/templates/rules'
import { tell, tellFailure } from '@/ui/undoable'
import classes from './Drafts.module.css'
import { type DraftSummary, useRestoreDraft } from './queries'

export function TrashedDraft({ draft: { id, contact_name, purpose, excerpt } }: { draft: DraftSummary }) {
  const { mutate: restore, isPending } = useRestoreDraft()
  const back = () =>
    restore(id, {
      onSuccess: () => tell(`The draft to ${contact_name} is back.`),
      onError: tellFailure,
    })
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text fw={600}>{contact_name}</Text>
        <Text size="sm" c="dimmed" lineClamp={2} dir="auto">
          {PURPOSES[purpose]}: {excerpt}
        </Text>
      </div>
      <Button variant="default" loading={isPending} onClick={back}>
        Restore
      </Button>
    </li>
  )
}
