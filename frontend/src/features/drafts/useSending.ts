/** Handing the text to the mail program, and recording that it was sent; nothing is sent from here (R41). */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { shortName } from '@/features/contacts/rules'
import { tell, tellFailure, undoable } from '@/ui/undoable'
import { type Draft, draftQuery, useRecordSent, useTakeSentBack } from './queries'
import type { Writing } from './useWriting'

export function useSending({ ready }: Writing, onSent: (draft: Draft) => void) {
  const [isSending, setSending] = useState(false)
  const client = useQueryClient()
  const { mutateAsync: record } = useRecordSent()
  const takeBack = useTakeBack()

  const send = async (sent_at: string | null) => {
    setSending(true)
    try {
      const draft = await ready()
      if (!draft) return tell(NOT_SAVED)
      const sent = await record({ on: draft, body: sent_at ? { sent_at } : {} })
      client.setQueryData(draftQuery(sent.id).queryKey, sent)
      onSent(sent)
      undoable(`Recorded: it went to ${shortName(sent.contact_name)}.`, () => takeBack(sent))
    } catch (error) {
      tellFailure(error)
    } finally {
      setSending(false)
    }
  }
  const openMail = async () => {
    const draft = await ready()
    if (draft?.mailto) location.assign(draft.mailto)
    else tell(draft ? WHY_NO_LINK[draft.mailto_refusal ?? 'blocked'] : NOT_SAVED)
  }
  return { send, openMail, isSending }
}

/** It was not sent: what it did is undone, and the draft can be written on. */
export function useTakeBack() {
  const client = useQueryClient()
  const { mutateAsync } = useTakeSentBack()
  return async (sent: Draft) => {
    const draft = await mutateAsync(sent)
    client.setQueryData(draftQuery(draft.id).queryKey, draft)
  }
}

const NOT_SAVED = 'The text is not saved yet; above it stands why. It is still here.'

const WHY_NO_LINK: Record<NonNullable<Draft['mailto_refusal']>, string> = {
  blocked: 'It cannot go out yet: see what is missing.',
  no_address: 'No e-mail address is noted for them. Copy the text.',
  too_long: 'The text is too long to hand to a mail program. Copy it.',
}
