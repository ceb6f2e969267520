/** What the form of a recorded message holds, keeps on this device while it is typed, and stores. */
import { useEffect, useRef } from 'react'
import type { Interview } from '@/features/interviews/queries'
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts'
import { undoable } from '@/ui/undoable'
import { useProblemForm } from '@/ui/useProblemForm'
import {
  type Message,
  type MessagePatch,
  useChangeMessage,
  useRecordMessage,
  useTrashMessage,
} from './queries'
import { directionOf, KINDS, type Kind } from './rules'

export interface RecordOptions {
  interview: Interview
  kind: Kind
  /** Null for a new one. */
  base: Message | null
  onDone: () => void
}

type Shared = 'contact_id' | 'kind' | 'direction' | 'channel' | 'subject' | 'text' | 'declined_reason'

interface Values extends Record<string, unknown>, Pick<Message, Shared> {
  /** An instant, or null for "now". */
  sent_at: string | null
}

export function useRecord({ interview, kind, base, onDone }: RecordOptions) {
  const draftKey = `message:${interview.id}:${base?.id ?? kind}`
  const store = useStore(interview, base)
  const record = useProblemForm<Values>({
    initialValues: base ? valuesOf(base) : newOne(interview, kind),
    onValuesChange: (values) => void keepDraft(draftKey, values),
    send: async (values, headers) => {
      await store(values, headers)
      await dropDraft(draftKey)
      onDone()
    },
  })
  useTakeUp(draftKey, record.form.setValues)
  return record
}

function useStore(interview: Interview, base: Message | null) {
  const { mutateAsync: add } = useRecordMessage()
  const { mutateAsync: trash } = useTrashMessage()
  const { mutateAsync: change } = useChangeMessage()
  return async ({ sent_at, ...fields }: Values, headers: Parameters<typeof add>[0]['headers']) => {
    const at = sent_at ? { sent_at } : {}
    if (base) {
      const before = valuesOf(base)
      const row = await change({ base, patch: changed(before, { ...fields, ...at }) })
      undoable('The message is changed.', () => change({ base: row, patch: changed(valuesOf(row), before) }))
      return
    }
    const message = await add({ body: { ...fields, ...at, interview_id: interview.id }, headers })
    undoable(`${KINDS[message.kind]} recorded.`, () => trash(message.id))
  }
}

const valuesOf = (message: Message): Values & { sent_at: string } => {
  const { contact_id, kind, direction, channel, subject, text, declined_reason, sent_at } = message
  return { contact_id, kind, direction, channel, subject, text, declined_reason, sent_at }
}

const newOne = ({ contacts }: Interview, kind: Kind): Values => ({
  contact_id: contacts[0]?.id ?? '',
  kind,
  direction: directionOf(kind),
  channel: 'email',
  subject: '',
  text: '',
  declined_reason: '',
  sent_at: null,
})

/** Only what differs. */
function changed(before: object, now: object): MessagePatch {
  const was = before as Record<string, unknown>
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== was[name]))
}

/** Take up what an earlier visit left unsent. */
function useTakeUp(key: string, setValues: (values: Values) => void): void {
  const latest = useRef(setValues)
  latest.current = setValues
  useEffect(() => {
    let isGone = false
    void readDraft<Values>(key).then((kept) => {
      if (kept && !isGone) latest.current(kept)
    })
    return () => {
      isGone = true
    }
  }, [key])
}
