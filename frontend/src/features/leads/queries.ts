/** Leads and the API: opportunities heard of in conversations. The only file of this feature that calls it. */
import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'

export type Lead = Schemas['LeadRead']
export type LeadCreate = Schemas['LeadCreate']
export type LeadPatch = Schemas['LeadPatch']

/** Where leads come from, or which career they belong to. */
export type Origin = { contact_id: string } | { interview_id: string } | { career_id: string }

export const leadsQuery = (origin: Origin) =>
  queryOptions({
    queryKey: ['leads', 'of', origin],
    queryFn: () => unwrap(api.GET('/api/v1/leads', { params: { query: { ...origin, limit: 200 } } })),
  })

export const useAddLead = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: LeadCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/leads', { body, headers })),
  })

/** Change some fields, based on the row that the person saw. */
export const useChangeLead = () =>
  useMutation({
    mutationFn: ({ base, patch }: { base: Lead; patch: LeadPatch }) =>
      writeMerged({ base, patch, write, read: () => read(base.id) }),
  })

const at = (lead_id: string) => ({ path: { lead_id } })

const read = (id: string) => unwrap(api.GET('/api/v1/leads/{lead_id}', { params: at(id) }))

const write = (on: Lead, body: LeadPatch) =>
  unwrap(api.PATCH('/api/v1/leads/{lead_id}', { params: at(on.id), headers: ifMatch(on), body }))

export const useTrashLead = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/leads/{lead_id}', { params: at(id) })),
  })

export const useRestoreLead = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/leads/{lead_id}/restore', { params: at(id) })),
  })
