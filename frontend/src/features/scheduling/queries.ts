/** Times to propose and the API. The only file of this feature that calls it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { QueryOf, Schemas } from '@/api/types'

export type Slots = Schemas['SlotsRead']
export type Slot = Schemas['ProposedSlot']
export type SlotsQuery = QueryOf<'/api/v1/slots', 'get'>

/** Times at which both could talk; the former stay on display while others are looked for. */
export const slotsQuery = (query: SlotsQuery) =>
  queryOptions({
    queryKey: ['scheduling', 'slots', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/slots', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
