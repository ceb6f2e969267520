/** Debriefs and the API: everything that a conversation left behind. */
import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'

export type Debrief = Schemas['DebriefRead']
export type DebriefCreate = Schemas['DebriefCreate']
export type DebriefPatch = Schemas['DebriefPatch']

/** The debrief of an interview, or null before there is one. */
export const debriefQuery = (interview_id: string) =>
  queryOptions({
    queryKey: ['debriefs', 'of', interview_id],
    queryFn: async () => {
      const query = { interview_id, limit: 1 }
      const { items } = await unwrap(api.GET('/api/v1/debriefs', { params: { query } }))
      return items[0] ?? null
    },
  })

/** Whom the people of an interview pointed to in it. */
export const referralsFromQuery = (interview_id: string) =>
  queryOptions({
    queryKey: ['referrals', 'from', interview_id],
    queryFn: () => unwrap(api.GET('/api/v1/referrals', { params: { query: { interview_id, limit: 200 } } })),
  })

/** Everything at once, or nothing. */
export const useAddDebrief = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: DebriefCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/debriefs', { body, headers })),
  })

/** Change what was written, based on the debrief that the person saw. */
export const useChangeDebrief = () =>
  useMutation({
    scope: { id: 'debrief' },
    mutationFn: ({ base, patch }: { base: Debrief; patch: DebriefPatch }) =>
      writeMerged({ base, patch, write, read: () => read(base.id) }),
  })

const read = (debrief_id: string) =>
  unwrap(api.GET('/api/v1/debriefs/{debrief_id}', { params: { path: { debrief_id } } }))

const write = (on: Debrief, body: DebriefPatch) =>
  unwrap(
    api.PATCH('/api/v1/debriefs/{debrief_id}', {
      params: { path: { debrief_id: on.id } },
      headers: ifMatch(on),
      body,
    }),
  )

/** Take it back with everything that was recorded with it; the interview wants one again. */
export const useTrashDebrief = () =>
  useMutation({
    mutationFn: (debrief_id: string) =>
      unwrap(api.DELETE('/api/v1/debriefs/{debrief_id}', { params: { path: { debrief_id } } })),
  })

export const useRestoreDebrief = () =>
  useMutation({
    mutationFn: (debrief_id: string) =>
      unwrap(api.POST('/api/v1/debriefs/{debrief_id}/restore', { params: { path: { debrief_id } } })),
  })
