/** Insights and the API: what was said about careers, and how well it is supported. The only file of this feature that calls it. */
import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { QueryOf, Schemas } from '@/api/types'

export type Insight = Schemas['InsightRead']
export type InsightCreate = Schemas['InsightCreate']
export type InsightPatch = Schemas['InsightPatch']
export type Balance = Schemas['BalanceRead']

export const insightsQuery = (query: QueryOf<'/api/v1/insights', 'get'>) =>
  queryOptions({
    queryKey: ['insights', 'list', query],
    queryFn: () => unwrap(api.GET('/api/v1/insights', { params: { query: { limit: 200, ...query } } })),
  })

/** How balanced the evidence about every career is (R30). */
export const balanceQuery = () =>
  queryOptions({
    queryKey: ['insights', 'balance'],
    queryFn: () => unwrap(api.GET('/api/v1/insights/balance')),
  })

/** What was said in an interview, newest first. */
export const insightsOfQuery = (interview_id: string) =>
  infiniteQueryOptions({
    queryKey: ['insights', 'of', interview_id],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/v1/insights', { params: { query: { interview_id, limit: 50, ...pageParam } } })),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { cursor: next_cursor } : null),
  })

export const useAddInsight = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: InsightCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/insights', { body, headers })),
  })

/** Change some fields, based on the insight that the person saw. */
export const useChangeInsight = () =>
  useMutation({
    mutationFn: ({ base, patch }: { base: Insight; patch: InsightPatch }) =>
      writeMerged({ base, patch, write: writeInsight, read: () => readInsight(base.id) }),
  })

const at = (insight_id: string) => ({ path: { insight_id } })

const readInsight = (id: string) => unwrap(api.GET('/api/v1/insights/{insight_id}', { params: at(id) }))

const writeInsight = (on: Insight, body: InsightPatch) =>
  unwrap(api.PATCH('/api/v1/insights/{insight_id}', { params: at(on.id), headers: ifMatch(on), body }))

export const useTrashInsight = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/insights/{insight_id}', { params: at(id) })),
  })

export const useRestoreInsight = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/insights/{insight_id}/restore', { params: at(id) })),
  })
