/** Introductions and the API: two people brought together, once both agreed. The only file of this feature that calls it. */
import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { QueryOf, Schemas } from '@/api/types'

export type Introduction = Schemas['IntroductionRead']
export type IntroductionCreate = Schemas['IntroductionCreate']
export type IntroductionPatch = Schemas['IntroductionPatch']
export type Answer = Schemas['Answer']
export type IntroductionState = Schemas['IntroductionState']
export type IntroductionsQuery = Omit<QueryOf<'/api/v1/introductions', 'get'>, 'cursor' | 'limit'>

/** Newest first, page by page. */
export const introductionsQuery = (query: IntroductionsQuery) =>
  infiniteQueryOptions({
    queryKey: ['introductions', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/introductions', {
          params: { query: { ...query, ...pageParam, limit: 50 } },
          signal,
        }),
      ),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { cursor: next_cursor } : null),
  })

export const introductionQuery = (id: string) =>
  queryOptions({ queryKey: ['introductions', 'one', id], queryFn: () => read(id) })

const ONE = '/api/v1/introductions/{introduction_id}'
const at = ({ id }: { id: string }) => ({ path: { introduction_id: id } })

const read = (id: string) => unwrap(api.GET(ONE, { params: at({ id }) }))

const write = (on: Introduction, body: IntroductionPatch) =>
  unwrap(api.PATCH(ONE, { params: at(on), headers: ifMatch(on), body }))

export const useAddIntroduction = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: IntroductionCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/introductions', { body, headers })),
  })

/** Change some fields, based on the row that the person saw. */
export const useChangeIntroduction = () =>
  useMutation({
    mutationFn: ({ base, patch }: { base: Introduction; patch: IntroductionPatch }) =>
      writeMerged({ base, patch, write, read: () => read(base.id) }),
  })

interface NoteAnswer {
  on: Introduction
  contact_id: string
  answer: Answer
  /** When, if not now. */
  answered_at?: string | null
}

/** What one of the two said; that the other one said something meanwhile keeps nothing back. */
export const useNoteAnswer = () =>
  useMutation({
    mutationFn: ({ on, contact_id, answer, answered_at = null }: NoteAnswer) =>
      writeMerged({
        base: on,
        patch: on.one_id === contact_id ? { one_answer: answer } : { other_answer: answer },
        write: (on) =>
          unwrap(
            api.PUT('/api/v1/introductions/{introduction_id}/answers/{contact_id}', {
              params: { path: { introduction_id: on.id, contact_id } },
              headers: ifMatch(on),
              body: { answer, answered_at },
            }),
          ),
        read: () => read(on.id),
      }),
  })

const MADE = '/api/v1/introductions/{introduction_id}/made'

/** You brought them together; or not, after all. Whether they agreed is for the API to say. */
export const useNoteMade = () =>
  useMutation({
    mutationFn: ({ on, made }: { on: Introduction; made: boolean }) => {
      const key = once()
      const write = (on: Introduction) =>
        made
          ? unwrap(api.POST(MADE, { params: at(on), headers: { ...ifMatch(on), ...key }, body: {} }))
          : unwrap(api.DELETE(MADE, { params: at(on), headers: ifMatch(on) }))
      return writeMerged({ base: on, patch: {}, write, read: () => read(on.id) })
    },
  })

export const useTrashIntroduction = () =>
  useMutation({ mutationFn: (id: string) => unwrap(api.DELETE(ONE, { params: at({ id }) })) })

export const useRestoreIntroduction = () =>
  useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/introductions/{introduction_id}/restore', { params: at({ id }) })),
  })
