/** What happened with a person, and the API: the timeline, the interviews, what they said. */
import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Contact } from '@/features/contacts/queries'

export type TimelineEntry = Schemas['TimelineEntry']
export type Interview = Schemas['InterviewSummary']
export type Insight = Schemas['InsightRead']

/** Everything that happened with a person, newest first, page by page. */
export const timelineQuery = (contact_id: string) =>
  infiniteQueryOptions({
    queryKey: ['timeline', 'of', contact_id],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/v1/timeline', { params: { query: { contact_id, limit: 30, ...pageParam } } })),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { cursor: next_cursor } : null),
  })

export const interviewsWithQuery = (contact_id: string) =>
  queryOptions({
    queryKey: ['interviews', 'with', contact_id],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/interviews', { params: { query: { contact_id, limit: 50, sort: '-created_at' } } }),
      ),
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

/** A new interview with a person, about what they can speak to; it begins as identified. */
export const usePlanInterview = () =>
  useMutation({
    mutationFn: (contact: Contact) =>
      unwrap(
        api.POST('/api/v1/interviews', {
          body: {
            contact_ids: [contact.id],
            career_ids: contact.career_ids.slice(0, 10),
            organization_id: contact.organization_id,
          },
        }),
      ),
  })
