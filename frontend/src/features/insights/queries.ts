/** Insights and the API: what was said about careers, and how well it is supported. The only file of this feature that calls it. */
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { QueryOf, Schemas } from '@/api/types'

export type Insight = Schemas['InsightRead']
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
