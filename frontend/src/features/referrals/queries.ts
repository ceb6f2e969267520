/** Referrals and the API. */
import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'

export type Referral = Schemas['ReferralRead']
export type ReferralCreate = Schemas['ReferralCreate']
export type ReferralPatch = Schemas['ReferralPatch']

/** Referrals in which somebody is the giver or the one pointed to. */
export const referralsQuery = (contact_id: string) =>
  queryOptions({
    queryKey: ['referrals', 'of', contact_id],
    queryFn: () => unwrap(api.GET('/api/v1/referrals', { params: { query: { contact_id, limit: 200 } } })),
  })

export const useAddReferral = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: ReferralCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/referrals', { body, headers })),
  })

/** Change some fields, based on the row that the person saw. */
export const useChangeReferral = () =>
  useMutation({
    mutationFn: ({ base, patch }: { base: Referral; patch: ReferralPatch }) =>
      writeMerged({ base, patch, write, read: () => read(base.id) }),
  })

const read = (referral_id: string) =>
  unwrap(api.GET('/api/v1/referrals/{referral_id}', { params: { path: { referral_id } } }))

const write = (on: Referral, body: ReferralPatch) =>
  unwrap(
    api.PATCH('/api/v1/referrals/{referral_id}', {
      params: { path: { referral_id: on.id } },
      headers: ifMatch(on),
      body,
    }),
  )

export const useTrashReferral = () =>
  useMutation({
    mutationFn: (referral_id: string) =>
      unwrap(api.DELETE('/api/v1/referrals/{referral_id}', { params: { path: { referral_id } } })),
  })

export const useRestoreReferral = () =>
  useMutation({
    mutationFn: (referral_id: string) =>
      unwrap(api.POST('/api/v1/referrals/{referral_id}/restore', { params: { path: { referral_id } } })),
  })
