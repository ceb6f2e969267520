/** Messages and the API: what was sent and received. Grapevine records; it never sends (R41). */
import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'

export type Message = Schemas['MessageRead']
export type MessageCreate = Schemas['MessageCreate']
export type MessagePatch = Schemas['MessagePatch']

/** The messages of an interview, newest first; nobody writes more than one page of them. */
export const messagesQuery = (interview_id: string) =>
  queryOptions({
    queryKey: ['messages', 'of', interview_id],
    queryFn: () => unwrap(api.GET('/api/v1/messages', { params: { query: { interview_id, limit: 200 } } })),
  })

/** Record what was sent or received, with what it means for its interview. */
export const useRecordMessage = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: MessageCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/messages', { body, headers })),
  })

const MESSAGE = '/api/v1/messages/{message_id}'
const at = ({ id }: { id: string }) => ({ path: { message_id: id } })

export const messageQuery = (id: string) =>
  queryOptions({ queryKey: ['messages', 'one', id], queryFn: () => read(id) })

const read = (id: string) => unwrap(api.GET(MESSAGE, { params: at({ id }) }))

/** Change what is on record, based on what the person saw; throws ChangedElsewhere. */
export const useChangeMessage = () =>
  useMutation({
    mutationFn: ({ base, patch }: { base: Message; patch: MessagePatch }) =>
      writeMerged({ base, patch, write, read: () => read(base.id) }),
  })

const write = (on: Message, body: MessagePatch) =>
  unwrap(api.PATCH(MESSAGE, { params: at(on), headers: ifMatch(on), body }))

/** To the trash; what it did to its interview is undone with it. */
export const useTrashMessage = () =>
  useMutation({
    mutationFn: (message_id: string) =>
      unwrap(api.DELETE('/api/v1/messages/{message_id}', { params: { path: { message_id } } })),
  })

export const useRestoreMessage = () =>
  useMutation({
    mutationFn: (message_id: string) =>
      unwrap(api.POST('/api/v1/messages/{message_id}/restore', { params: { path: { message_id } } })),
  })
