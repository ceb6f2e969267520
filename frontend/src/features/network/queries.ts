/** The network and the API: the picture's columns, and the best ways to a target. */
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Target } from './address'

export type Graph = Awaited<ReturnType<typeof readGraph>>
export type Ways = Schemas['PathsRead']
export type Way = Schemas['PathRead']
export type Hop = Schemas['HopRead']
export type NoWayFound = Schemas['NoWayRead']
export type Opening = Schemas['OpeningRead']

export const graphQuery = () =>
  queryOptions({
    queryKey: ['network', 'graph'],
    queryFn: ({ signal }) => readGraph(signal),
    // Ten thousand people: not again for every glance at another window.
    refetchOnWindowFocus: false,
  })

const readGraph = (signal: AbortSignal) => unwrap(api.GET('/api/v1/network/graph', { signal }))

export const waysQuery = ({ to, id }: Target) =>
  queryOptions({
    queryKey: ['network', 'ways', to, id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/network/paths', { params: { query: { to, id, alternatives: 3 } }, signal })),
  })
