/** One lead: what and where, from whom, and how far you are with it. */
import { ActionIcon, Anchor, NativeSelect, Text } from '@mantine/core'
import { Pencil, Trash2 } from 'lucide-react'
import classes from '@/ui/RowCard.module.css'
import { optionsOf } from '@/ui/searchParams'
import { TextLink } from '@/ui/TextLink'
import { tellFailure } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import { webAddress } from '@/ui/webAddress'
import own from './leads.module.css'
import { type Lead, useChangeLead, useRestoreLead, useTrashLead } from './queries'
import { inShort, STAGES } from './rules'

interface LeadRowProps {
  lead: Lead
  onEdit: () => void
}

export function LeadRow({ lead, onEdit }: LeadRowProps) {
  const remove = useRemove(lead)
  const link = webAddress(lead.link)
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <div className={classes.words}>
          <Text className={classes.text} fw={600}>
            {lead.title}
          </Text>
          <Text size="sm" c="dimmed">
            {inShort(lead)}
            <Origin lead={lead} />
          </Text>
        </div>
        <div className={classes.actions}>
          <ActionIcon aria-label={`Edit ${lead.title}`} onClick={onEdit}>
            <Pencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={`Remove ${lead.title}`} onClick={() => void remove()}>
            <Trash2 size={18} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {lead.note && <Text className={classes.text}>{lead.note}</Text>}
      {link && (
        <Anchor href={link} target="_blank" rel="noreferrer" className={classes.text}>
          {link}
        </Anchor>
      )}
      <Stage lead={lead} />
    </li>
  )
}

function Origin({ lead: { contact_id, contact_name, interview_id } }: { lead: Lead }) {
  return (
    <>
      {contact_id && contact_name && (
        <>
          {' · from '}
          <TextLink to="/people/$contactId" params={{ contactId: contact_id }}>
            {contact_name}
          </TextLink>
        </>
      )}
      {interview_id && (
        <>
          {' · '}
          <TextLink
            to="/interviews/$interviewId"
            params={{ interviewId: interview_id }}
            search={{ tab: 'debrief' }}
          >
            the conversation
          </TextLink>
        </>
      )}
    </>
  )
}

function Stage({ lead }: { lead: Lead }) {
  const { mutate, isPending, variables } = useChangeLead()
  const shown = (isPending && variables.patch.stage) || lead.stage
  return (
    <NativeSelect
      className={own.stage}
      label="How far you are"
      data={optionsOf(STAGES)}
      value={shown}
      onChange={(event) => {
        const stage = event.currentTarget.value as Lead['stage']
        mutate({ base: lead, patch: { stage } }, { onError: tellFailure })
      }}
    />
  )
}

function useRemove({ id, title }: Lead) {
  const { mutateAsync: trash } = useTrashLead()
  const { mutateAsync: restore } = useRestoreLead()
  return () =>
    undoableDelete({
      message: `“${title.slice(0, 60)}” is removed.`,
      remove: () => trash(id),
      restore: () => restore(id),
    })
}
