/** What the form of a message holds, keeps as a draft and records. */
import { useEffect, useRef } from 'react'
import type { Interview } from '@/features/interviews/queries'
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts'
import { undoable } from '@/ui/undoable'
import { useProblemForm } from '@/ui/useProblemForm'
import { draftFor } from './draft'
import { useRecordMessage, useTrashMessage } from './queries'
import { type Channel, directionOf, KINDS, type Kind } from './rules'
import type { Writing } from './useFacts'

export interface ComposerOptions {
  interview: Interview
  kind: Kind
  contactId: string
  writing: Writing
  onDone: () => void
}

interface Values extends Record<string, unknown> {
  channel: Channel
  subject: string
  text: string
  /** An instant, or null for "now". */
  sent_at: string | null
}

export function useComposer({ interview, kind, contactId, writing, onDone }: ComposerOptions) {
  const direction = directionOf(kind)
  const draftKey = `message:${interview.id}:${kind}:${contactId}`
  const { mutateAsync: record } = useRecordMessage()
  const { mutateAsync: trash } = useTrashMessage()
  const begin = (channel: Channel) =>
    direction === 'out' ? draftFor(kind, channel, writing.facts) : { subject: '', text: '' }
  const composer = useProblemForm<Values>({
    initialValues: { channel: 'email', ...begin('email'), sent_at: null },
    onValuesChange: (values) => void keepDraft(draftKey, values),
    send: async ({ sent_at, ...fields }, headers) => {
      const links = { interview_id: interview.id, contact_id: contactId }
      const body = { ...fields, ...links, kind, direction, ...(sent_at ? { sent_at } : {}) }
      const message = await record({ body, headers })
      await dropDraft(draftKey)
      onDone()
      undoable(`${KINDS[kind]} recorded.`, () => trash(message.id))
    },
  })
  useTakeUp(draftKey, composer.form.setValues)
  const { form } = composer
  /** Another channel begins another text, unless this one was touched. */
  const changeChannel = (channel: Channel) => {
    const before = begin(form.values.channel)
    const isUntouched = form.values.text === before.text && form.values.subject === before.subject
    form.setValues({ channel, ...(isUntouched ? begin(channel) : {}) })
  }
  return { ...composer, direction, changeChannel }
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
