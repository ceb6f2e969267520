/** Commitments and the API: advice that was given, promises that were made. The only file of this feature that calls it. */
import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'

export type Commitment = Schemas['CommitmentRead']
export type CommitmentCreate = Schemas['CommitmentCreate']
export type CommitmentPatch = Schemas['CommitmentPatch']

/** Whose commitments: a person's, or those of one conversation. */
export type Origin = { contact_id: string } | { interview_id: string }

export const commitmentsQuery = (origin: Origin) =>
  queryOptions({
    queryKey: ['commitments', 'of', origin],
    queryFn: () => unwrap(api.GET('/api/v1/commitments', { params: { query: { ...origin, limit: 200 } } })),
  })

export const useAddCommitment = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: CommitmentCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/commitments', { body, headers })),
  })

/** Change some fields, based on the row that the person saw. */
export const useChangeCommitment = () =>
  useMutation({
    mutationFn: ({ base, patch }: { base: Commitment; patch: CommitmentPatch }) =>
      writeMerged({ base, patch, write, read: () => read(base.id) }),
  })

const at = ({ id }: { id: string }) => ({ path: { commitment_id: id } })

const read = (id: string) => unwrap(api.GET('/api/v1/commitments/{commitment_id}', { params: at({ id }) }))

const write = (on: Commitment, body: CommitmentPatch) =>
  unwrap(api.PATCH('/api/v1/commitments/{commitment_id}', { params: at(on), headers: ifMatch(on), body }))

const OUTCOME = '/api/v1/commitments/{commitment_id}/outcome'

/** What became of it; closes it. */
export const useRecordOutcome = () =>
  useMutation({
    mutationFn: ({ on, body }: { on: Commitment; body: Schemas['OutcomeCreate'] }) =>
      unwrap(api.POST(OUTCOME, { params: at(on), headers: { ...ifMatch(on), ...once() }, body })),
  })

/** Open it again. */
export const useTakeOutcomeBack = () =>
  useMutation({
    mutationFn: (on: Commitment) => unwrap(api.DELETE(OUTCOME, { params: at(on), headers: ifMatch(on) })),
  })

const TOLD = '/api/v1/commitments/{commitment_id}/told'

/** That they know what became of it, now; or that they don't, after all. */
export const useNoteTold = () =>
  useMutation({
    mutationFn: ({ on, told }: { on: Commitment; told: boolean }) => {
      const request = { params: at(on), headers: ifMatch(on) }
      return told ? unwrap(api.PUT(TOLD, { ...request, body: {} })) : unwrap(api.DELETE(TOLD, request))
    },
  })

export const useTrashCommitment = () =>
  useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/commitments/{commitment_id}', { params: at({ id }) })),
  })

export const useRestoreCommitment = () =>
  useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/commitments/{commitment_id}/restore', { params: at({ id }) })),
  })
