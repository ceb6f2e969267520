/** Careers and the API: the directions, the interest in them, the decisions. The only file of this feature that calls it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'

export type Career = Schemas['CareerRead']
export type CareerCreate = Schemas['CareerCreate']
export type CareerPatch = Schemas['CareerPatch']
export type CareerStatus = Schemas['CareerStatus']
export type Decision = Schemas['DecisionRead']
export type InterestEntry = Schemas['InterestRead']

const at = (career_id: string) => ({ path: { career_id } })

export const careersQuery = ({ trashed = false } = {}) =>
  queryOptions({
    queryKey: ['careers', 'list', { trashed }],
    queryFn: () => unwrap(api.GET('/api/v1/careers', { params: { query: { limit: 200, trashed } } })),
  })

export const careerQuery = (id: string) =>
  queryOptions({
    queryKey: ['careers', 'one', id],
    queryFn: () => readCareer(id),
  })

const readCareer = (id: string) => unwrap(api.GET('/api/v1/careers/{career_id}', { params: at(id) }))

/** The last two hundred notes of interest, the oldest first. */
export const interestQuery = (id: string) =>
  queryOptions({
    queryKey: ['careers', 'interest', id],
    queryFn: async () => {
      const query = { limit: 200, sort: '-created_at' }
      const page = await unwrap(
        api.GET('/api/v1/careers/{career_id}/interest', { params: { ...at(id), query } }),
      )
      return page.items.toReversed()
    },
  })

export const decisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['careers', 'decisions', id],
    queryFn: () => unwrap(api.GET('/api/v1/careers/{career_id}/decisions', { params: at(id) })),
  })

interface Sent {
  body: CareerCreate
  headers: ReturnType<typeof once>
}

export const useAddCareer = () =>
  useMutation({
    mutationFn: ({ body, headers }: Sent) => unwrap(api.POST('/api/v1/careers', { body, headers })),
  })

/** Changes run one after the other; what another window changed meanwhile is merged or refused. */
export function useChangeCareer(id: string) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `career:${id}` },
    mutationFn: ({ base, patch }: { base: Career; patch: CareerPatch }) =>
      writeMerged({
        base,
        patch,
        read: () => readCareer(id),
        write: (on, body) =>
          unwrap(api.PATCH('/api/v1/careers/{career_id}', { params: at(id), body, headers: ifMatch(on) })),
      }),
    onSuccess: (career) => client.setQueryData(careerQuery(id).queryKey, career),
  })
}

export const useDecide = (id: string) =>
  useMutation({
    mutationFn: (body: Schemas['DecisionCreate']) =>
      unwrap(api.POST('/api/v1/careers/{career_id}/decisions', { params: at(id), body })),
  })

export const useNoteInterest = (id: string) =>
  useMutation({
    mutationFn: (body: Schemas['InterestCreate']) =>
      unwrap(api.POST('/api/v1/careers/{career_id}/interest', { params: at(id), body })),
  })

export const useDeleteCareer = () =>
  useMutation({
    mutationFn: (career: Career) =>
      unwrap(api.DELETE('/api/v1/careers/{career_id}', { params: at(career.id), headers: ifMatch(career) })),
  })

export const useRestoreCareer = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/careers/{career_id}/restore', { params: at(id) })),
  })
