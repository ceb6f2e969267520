/** The digest by e-mail and the API. The only file of this feature that calls it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'

export type Digest = Schemas['DigestRead']
export type DigestPatch = Schemas['DigestPatch']

/** How the digest is set and how it fares; read again by itself, since letters leave while one looks. */
export const digestQuery = () =>
  queryOptions({
    queryKey: ['digests', 'digest'] as const,
    queryFn: () => readDigest(),
    refetchInterval: 20_000,
  })

const readDigest = () => unwrap(api.GET('/api/v1/digest'))

/** Change some fields, based on the digest that the person saw. */
export function useChangeDigest() {
  const client = useQueryClient()
  return useMutation({
    // One after the other: two fields saved at once would each find the other's version.
    scope: { id: 'digest' },
    mutationFn: ({ base, patch }: { base: Digest; patch: DigestPatch }) =>
      writeMerged({
        base,
        patch,
        write: writeDigest,
        read: readDigest,
        known: client.getQueryData(digestQuery().queryKey),
      }),
    onSuccess: (digest) => client.setQueryData(digestQuery().queryKey, digest),
  })
}

const writeDigest = (on: Digest, body: DigestPatch) =>
  unwrap(api.PATCH('/api/v1/digest', { headers: ifMatch(on), body }))

/** A letter now: the digest of this moment or, while the address is not confirmed, the question for it. */
export const useTryDigest = () => useMutation({ mutationFn: () => unwrap(api.POST('/api/v1/digest/test')) })
