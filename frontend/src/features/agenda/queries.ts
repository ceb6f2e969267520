/** The agenda and the API: what to do next. The only file of this feature that calls it. */
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { Schemas } from '@/api/types'

export type AgendaItem = Schemas['AgendaItem']

export const agendaQuery = () =>
  queryOptions({
    queryKey: ['agenda'],
    queryFn: () => unwrap(api.GET('/api/v1/agenda')),
    // The agenda changes by itself as time goes by.
    refetchInterval: 5 * 60_000,
  })
