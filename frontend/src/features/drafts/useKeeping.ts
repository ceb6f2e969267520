/** Keeping a text as a draft: added with the first save, changed from then on. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { referralsQuery } from '@/features/referrals/queries'
import { useOnce } from '@/ui/useProblemForm'
import type { FlushedField } from '@/ui/useRowField'
import { begunQuery, type Draft, draftQuery, useAddDraft, useChangeDraft, type Written } from './queries'
import type { About } from './rules'

/** A draft, or what will become one: its version is 0. */
export type Row = Written & { version: number }

/** `pointed` is the referral that led to the person, as the rendering found it. */
export function useKeeping(about: About, begun: Draft | null, pointed: string | null) {
  const client = useQueryClient()
  const { mutateAsync: add } = useAddDraft()
  const { mutateAsync: change } = useChangeDraft()
  const onceFor = useOnce()
  const stored = useRef(begun)
  const hasFailed = useRef(false)
  if (begun && begun.version > (stored.current?.version ?? 0)) stored.current = begun

  const save = async (base: Row, value: Written): Promise<Draft> => {
    if (isDraft(base)) return change({ base, patch: changed(base, value) })
    const referral_id = await referralOf(client, about, pointed)
    const body = { ...about, ...value, referral_id }
    return add({ body, headers: onceFor(body) })
  }
  const keep = async (base: Row, value: Written): Promise<Draft> => {
    hasFailed.current = true
    const draft = await save(base, value)
    hasFailed.current = false
    stored.current = draft
    client.setQueryData(begunQuery(about).queryKey, draft)
    client.setQueryData(draftQuery(draft.id).queryKey, draft)
    return draft
  }
  /** Saves what was typed; what was never touched is kept as it stands. */
  const ready = async (field: FlushedField<Written>): Promise<Draft | null> => {
    if (!stored.current) field.change({ ...field.value })
    await field.flush()
    return hasFailed.current ? null : stored.current
  }
  return { keep, ready }
}

/** Whoever is asked for an introduction may have pointed to that person already: then it is about that. */
async function referralOf(client: QueryClient, about: About, pointed: string | null): Promise<string | null> {
  const { contact_id, third_contact_id, referral_id, purpose } = about
  if (referral_id || purpose !== 'introduction_request') return referral_id ?? pointed
  const { items } = await client.fetchQuery(referralsQuery(contact_id))
  const isIt = (one: (typeof items)[number]) =>
    one.referrer_id === contact_id && one.referred_id === third_contact_id
  return items.find(isIt)?.id ?? null
}

const isDraft = (row: Row): row is Draft => row.version > 0

/** What differs from the draft that the person began to change. */
function changed(base: Written, value: Written): Partial<Written> {
  const fields = Object.entries(value) as [keyof Written, unknown][]
  return Object.fromEntries(fields.filter(([name, one]) => one !== base[name]))
}
