/** Calendar feeds, calendar files and the API. The only file of this feature that calls it. */
import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'

export type Feed = Schemas['FeedRead']
/** A feed with its address, which the API gives this once. */
export type NewFeed = Schemas['FeedSecret']
export type FeedCreate = Schemas['FeedCreate']
export type FeedPatch = Schemas['FeedPatch']

/** The feeds, newest first; somebody has a handful of them. */
export const feedsQuery = () =>
  queryOptions({
    queryKey: ['calendars', 'feeds'],
    queryFn: () => unwrap(api.GET('/api/v1/calendars/feeds', { params: { query: { limit: 200 } } })),
    select: ({ items }) => items,
  })

const at = (feed_id: string) => ({ path: { feed_id } })

const readFeed = (id: string) => unwrap(api.GET('/api/v1/calendars/feeds/{feed_id}', { params: at(id) }))

export const useAddFeed = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: FeedCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/calendars/feeds', { body, headers })),
  })

/** Change some fields, based on the feed that the person saw. */
export const useChangeFeed = () =>
  useMutation({
    scope: { id: 'feed' },
    mutationFn: ({ base, patch }: { base: Feed; patch: FeedPatch }) =>
      writeMerged({ base, patch, write: writeFeed, read: () => readFeed(base.id) }),
  })

const writeFeed = (on: Feed, body: FeedPatch) =>
  unwrap(api.PATCH('/api/v1/calendars/feeds/{feed_id}', { params: at(on.id), headers: ifMatch(on), body }))

/** Another address for the feed: the old one leads nowhere from now on. */
export const useRotateFeed = () =>
  useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/calendars/feeds/{feed_id}/rotation', { params: at(id) })),
  })

/** The feed goes, whatever its version, and nothing brings it back. */
export const useRevokeFeed = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/calendars/feeds/{feed_id}', { params: at(id) })),
  })

/** One interview as a file for any calendar. */
export const useCalendarFile = () =>
  useMutation({
    mutationFn: (interview_id: string) =>
      unwrap(
        api.GET('/api/v1/calendars/interviews/{interview_id}.ics', {
          params: { path: { interview_id } },
          parseAs: 'blob',
        }),
      ),
  })
