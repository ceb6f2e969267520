/** Drafts and the API: versions, what the rules say, keeping, recording as sent. The only file of this feature that calls it. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'
import type { About, Channel } from './rules'

export type Draft = Schemas['DraftRead']
export type DraftSummary = Schemas['DraftSummary']
export type Rendering = Schemas['RenderingRead']
export type Version = Schemas['VersionRead']
export type Check = Schemas['FindingsRead']
type Values = Schemas['VariableValue'][]
export type Written = Pick<Draft, 'channel' | 'tone' | 'template_id' | 'subject' | 'text'>

const PATH = '/api/v1/drafts/{draft_id}'
const at = ({ id }: { id: string }) => ({ path: { draft_id: id } })

/** The text in every version that the templates have, filled from what is on record. */
export const renderingQuery = (about: About, channel: Channel | null, values: Values) =>
  queryOptions({
    queryKey: ['drafts', 'rendering', about, channel, values],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/v1/drafts/rendering', { body: { ...about, channel, values }, signal })),
    // Everything on display is read again after each write: not this, which no keystroke changes.
    staleTime: 'static',
    gcTime: 5_000,
  })

/** What the rules say about a text. */
export const checkQuery = (body: Schemas['FindingsCheck']) =>
  queryOptions({
    queryKey: ['drafts', 'check', body],
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/drafts/findings', { body, signal })),
  })

export const draftQuery = (id: string) =>
  queryOptions({ queryKey: ['drafts', 'one', id], queryFn: () => readDraft(id) })

const readDraft = (id: string) => unwrap(api.GET(PATH, { params: at({ id }) }))

/** What was begun and not sent yet, or the trash, page by page; what was last changed first. */
export const draftsQuery = (q: string | undefined, trashed = false) =>
  infiniteQueryOptions({
    queryKey: ['drafts', 'list', q ?? '', trashed],
    queryFn: ({ pageParam, signal }) => {
      const wanted = { ...pageParam, trashed, sent: false, sort: '-updated_at', ...(q && { q }) }
      return unwrap(api.GET('/api/v1/drafts', { params: { query: { ...wanted, limit: 50 } }, signal }))
    },
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { cursor: next_cursor } : null),
  })

/** What was begun about the same and not sent yet, to go on with; null where nothing was. */
export const begunQuery = (about: About) =>
  queryOptions({ queryKey: ['drafts', 'begun', about], queryFn: () => findBegun(about) })

async function findBegun(about: About): Promise<Draft | null> {
  const { contact_id, purpose, interview_id } = about
  const query = { contact_id, purpose, sent: false, limit: 50, ...(interview_id && { interview_id }) }
  const { items } = await unwrap(api.GET('/api/v1/drafts', { params: { query } }))
  for (const row of items.filter((one) => one.interview_id === interview_id)) {
    const draft = await readDraft(row.id)
    if (isAbout(draft, about)) return draft
  }
  return null
}

const isAbout = (draft: Draft, { third_contact_id, commitment_id, referral_id }: About) =>
  draft.third_contact_id === third_contact_id &&
  draft.commitment_id === commitment_id &&
  (referral_id === null || draft.referral_id === referral_id)

/** Keep a new draft. */
export const useAddDraft = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: Schemas['DraftCreate']; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/drafts', { body, headers })),
  })

/** Change some fields, based on the draft that the person saw; throws ChangedElsewhere. */
export function useChangeDraft() {
  const client = useQueryClient()
  return useMutation({
    scope: { id: 'draft' },
    mutationFn: ({ base, patch }: { base: Draft; patch: Partial<Written> }) =>
      writeMerged({ base, patch, write, read: () => readDraft(base.id) }),
    onSuccess: (row) => client.setQueryData(draftQuery(row.id).queryKey, row),
  })
}

const write = (on: Draft, body: Partial<Written>) =>
  unwrap(api.PATCH(PATH, { params: at(on), headers: ifMatch(on), body }))

/** The person sent it (R41): it becomes a message, with all that follows. */
export const useRecordSent = () =>
  useMutation({
    mutationFn: ({ on, body }: { on: Draft; body: Schemas['SentCreate'] }) =>
      unwrap(api.POST(`${PATH}/sent`, { params: at(on), headers: { ...ifMatch(on), ...once() }, body })),
  })

/** It was not sent after all. */
export const useTakeSentBack = () =>
  useMutation({
    mutationFn: (on: Draft) => unwrap(api.DELETE(`${PATH}/sent`, { params: at(on), headers: ifMatch(on) })),
  })

export const useTrashDraft = () =>
  useMutation({ mutationFn: (id: string) => unwrap(api.DELETE(PATH, { params: at({ id }) })) })

export const useRestoreDraft = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.POST(`${PATH}/restore`, { params: at({ id }) })),
  })
