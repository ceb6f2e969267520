/** Pitches and the API. The only file of this feature that calls it. */
import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'

export type Pitch = Schemas['PitchRead']
export type PitchCreate = Schemas['PitchCreate']
export type PitchPatch = Schemas['PitchPatch']

/** The pitches; somebody has a handful of them. */
export const pitchesQuery = (trashed = false) =>
  queryOptions({
    queryKey: ['pitches', 'list', { trashed }],
    queryFn: () => unwrap(api.GET('/api/v1/pitches', { params: { query: { trashed, limit: 200 } } })),
  })

export const useAddPitch = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: PitchCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/pitches', { body, headers })),
  })

const at = (pitch_id: string) => ({ path: { pitch_id } })

/** Change some fields, based on the pitch that the person saw. */
export const useChangePitch = () =>
  useMutation({
    scope: { id: 'pitch' },
    mutationFn: ({ base, patch }: { base: Pitch; patch: PitchPatch }) =>
      writeMerged({ base, patch, write: writePitch, read: () => readPitch(base.id) }),
  })

const readPitch = (id: string) => unwrap(api.GET('/api/v1/pitches/{pitch_id}', { params: at(id) }))

const writePitch = (on: Pitch, body: PitchPatch) =>
  unwrap(api.PATCH('/api/v1/pitches/{pitch_id}', { params: at(on.id), headers: ifMatch(on), body }))

export const useTrashPitch = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/pitches/{pitch_id}', { params: at(id) })),
  })

export const useRestorePitch = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/pitches/{pitch_id}/restore', { params: at(id) })),
  })
