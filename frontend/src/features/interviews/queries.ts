/** Interviews, their steps and their questions, and the API. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { kept } from '@/api/kept'
import { writeMerged } from '@/api/merge'
import type { QueryOf, Schemas } from '@/api/types'

export type Interview = Schemas['InterviewRead']
export type InterviewRow = Schemas['InterviewSummary']
/** Somebody who takes part. */
export type Participant = Omit<Interview['contacts'][number], 'in_trash'>
export type InterviewCreate = Schemas['InterviewCreate']
export type InterviewPatch = Schemas['InterviewPatch']
export type InterviewState = Interview['state']
export type Question = Schemas['InterviewQuestionRead']
export type Finding = Schemas['FindingRead']
export type Change = Schemas['ChangeRead']
export type InterviewsQuery = Omit<QueryOf<'/api/v1/interviews', 'get'>, 'cursor' | 'limit'>
/** The key that makes sending a body twice safe. */
export type Once = ReturnType<typeof once>

/** Interviews page by page. */
export const interviewsQuery = (query: InterviewsQuery) =>
  infiniteQueryOptions({
    queryKey: ['interviews', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/interviews', { params: { query: { ...query, limit: 50, ...pageParam } }, signal }),
      ),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { cursor: next_cursor } : null),
  })

/** The first interviews about some words, for the search. */
export const foundInterviewsQuery = (q: string) =>
  queryOptions({
    queryKey: ['interviews', 'found', q],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/interviews', { params: { query: { q, limit: 6 } }, signal })),
  })

export const interviewQuery = (id: string) =>
  queryOptions(kept({ queryKey: ['interviews', 'one', id] as const, queryFn: () => readInterview(id) }))

const pathTo = (interview_id: string) => ({ path: { interview_id } })

const readInterview = (id: string) =>
  unwrap(api.GET('/api/v1/interviews/{interview_id}', { params: pathTo(id) }))

/** What the rules say about an interview. */
export const findingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['interviews', 'findings', id],
    queryFn: () => unwrap(api.GET('/api/v1/interviews/{interview_id}/findings', { params: pathTo(id) })),
  })

/** How it came to where it is, newest step first. */
export const changesQuery = (id: string) =>
  queryOptions({
    queryKey: ['interviews', 'changes', id],
    queryFn: () => unwrap(api.GET('/api/v1/interviews/{interview_id}/changes', { params: pathTo(id) })),
  })

/** The plan, in the order in which the questions are asked; it holds 50 at most. */
export const questionsQuery = (id: string) =>
  queryOptions(
    kept({
      queryKey: ['interviews', 'questions', id] as const,
      queryFn: () =>
        unwrap(
          api.GET('/api/v1/interviews/{interview_id}/questions', {
            params: { ...pathTo(id), query: { limit: 200 } },
          }),
        ),
    }),
  )

/** The agreed ones that are still to come, or whose end is not recorded; kept for times without a network. */
export const comingQuery = () =>
  queryOptions(
    kept({
      queryKey: ['interviews', 'coming'] as const,
      queryFn: () =>
        unwrap(
          api.GET('/api/v1/interviews', {
            params: { query: { state: ['scheduled'], sort: '-starts_at', limit: 12 } },
          }),
        ),
    }),
  )

export const useAddInterview = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: InterviewCreate; headers: Once }) =>
      unwrap(api.POST('/api/v1/interviews', { body, headers })),
  })

/** Change some fields, based on the interview that the person saw. */
export function useChangeInterview() {
  const client = useQueryClient()
  return useMutation({
    // One after the other: two fields saved at once would each find the other's version.
    scope: { id: 'interview' },
    mutationFn: ({ base, patch }: { base: Interview; patch: InterviewPatch }) =>
      writeMerged({
        base,
        patch,
        write: writeInterview,
        read: () => readInterview(base.id),
        known: client.getQueryData(interviewQuery(base.id).queryKey),
      }),
    onSuccess: (row) => client.setQueryData(interviewQuery(row.id).queryKey, row),
  })
}

const writeInterview = (on: Interview, body: InterviewPatch) =>
  unwrap(
    api.PATCH('/api/v1/interviews/{interview_id}', { params: pathTo(on.id), headers: ifMatch(on), body }),
  )

export const useTrashInterview = () =>
  useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/interviews/{interview_id}', { params: pathTo(id) })),
  })

export const useRestoreInterview = () =>
  useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/interviews/{interview_id}/restore', { params: pathTo(id) })),
  })
