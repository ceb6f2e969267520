/** The agenda and the API: what to do next, what was put off. The only file of this feature that calls it. */
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { Schemas } from '@/api/types'

export type AgendaItem = Schemas['AgendaItem']
export type Agenda = Schemas['AgendaRead']

export const agendaQuery = () =>
  queryOptions({
    queryKey: ['agenda'],
    queryFn: () => unwrap(api.GET('/api/v1/agenda')),
    // The agenda changes by itself as time goes by.
    refetchInterval: 5 * 60_000,
  })

const at = ({ id }: AgendaItem) => ({ params: { path: { item: id } } })

const SNOOZE = '/api/v1/agenda/items/{item}/snooze'
const DISMISSAL = '/api/v1/agenda/items/{item}/dismissal'

/** Out of sight until a day. */
export function useSnooze() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ item, until }: { item: AgendaItem; until: string }) =>
      unwrap(api.PUT(SNOOZE, { ...at(item), body: { until } })),
    onMutate: ({ item, until }) => leave(client, item, 'snoozed', { snoozed_until: until }),
    onError: () => void client.invalidateQueries({ queryKey: agendaQuery().queryKey }),
  })
}

/** On the agenda again. */
export const useUnsnooze = () =>
  useMutation({ mutationFn: (item: AgendaItem) => unwrap(api.DELETE(SNOOZE, at(item))) })

/** It won't be done. */
export function useDismiss() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (item: AgendaItem) => unwrap(api.PUT(DISMISSAL, at(item))),
    onMutate: (item) => leave(client, item, 'dismissed', { dismissed_at: new Date().toISOString() }),
    onError: () => void client.invalidateQueries({ queryKey: agendaQuery().queryKey }),
  })
}

/** To be done after all. */
export const useUndismiss = () =>
  useMutation({ mutationFn: (item: AgendaItem) => unwrap(api.DELETE(DISMISSAL, at(item))) })

/** The list answers at once; what the server says follows. */
async function leave(
  client: QueryClient,
  item: AgendaItem,
  to: 'snoozed' | 'dismissed',
  mark: Partial<AgendaItem>,
): Promise<void> {
  const { queryKey } = agendaQuery()
  await client.cancelQueries({ queryKey })
  client.setQueryData(
    queryKey,
    (now) =>
      now && {
        ...now,
        items: now.items.filter(({ id }) => id !== item.id),
        [to]: [...now[to], { ...item, ...mark }],
      },
  )
}
