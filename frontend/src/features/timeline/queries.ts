/** What happened with a person, and the API: the timeline, and what they said. */
import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { Schemas } from '@/api/types'

export type TimelineEntry = Schemas['TimelineEntry']

/** Everything that happened with a person, newest first, page by page. */
export const timelineQuery = (contact_id: string) =>
  infiniteQueryOptions({
    queryKey: ['timeline', 'of', contact_id],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/v1/timeline', { params: { query: { contact_id, limit: 30, ...pageParam } } })),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { cursor: next_cursor } : null),
  })

/** What somebody said, newest first. */
export const saidByQuery = (contact_id: string) =>
  infiniteQueryOptions({
    queryKey: ['insights', 'by', contact_id],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/v1/insights', { params: { query: { contact_id, limit: 50, ...pageParam } } })),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { cursor: next_cursor } : null),
  })
