/** A draft as a row of the list: to whom, for what, how it begins, and the way on. */
import { ActionIcon, Text } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { PURPOSES } from '@/features/templates/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { RelativeDate } from '@/ui/RelativeDate'
import { undoableDelete } from '@/ui/undoableDelete'
import classes from './Drafts.module.css'
import { type DraftSummary, useRestoreDraft, useTrashDraft } from './queries'

export function DraftRow({ draft }: { draft: DraftSummary }) {
  const { id, contact_name, purpose, subject, excerpt, updated_at } = draft
  const { mutateAsync: trash } = useTrashDraft()
  const { mutateAsync: restore } = useRestoreDraft()
  const remove = () =>
    undoableDelete({
      message: 'The draft is in the trash.',
      remove: () => trash(id),
      restore: () => restore(id),
    })
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text fw={600}>{contact_name}</Text>
        <Text size="sm" c="dimmed">
          {PURPOSES[purpose]} · changed <RelativeDate at={updated_at} />
        </Text>
        <Text size="sm" lineClamp={2} dir="auto">
          {[subject, excerpt].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div className={classes.actions}>
        <ButtonLink
          to="/outreach/write"
          search={{ draft: id }}
          variant="light"
          className={classes.action}
          aria-label={`Go on with: ${PURPOSES[purpose]}, ${contact_name}`}
        >
          Go on
        </ButtonLink>
        <ActionIcon
          aria-label={`Move to the trash: ${PURPOSES[purpose]}, ${contact_name}`}
          onClick={() => void remove()}
        >
          <Trash2 size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  )
}
