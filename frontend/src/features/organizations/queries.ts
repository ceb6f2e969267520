/** Organizations and the API. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'
import type { OrganizationQuery } from './rules'

export type Organization = Schemas['OrganizationRead']
export type OrganizationPatch = Schemas['OrganizationPatch']
export type OrganizationCreate = Schemas['OrganizationCreate']

/** Organizations page by page; the first page is small so that it shows at once. */
export const organizationsQuery = (query: OrganizationQuery) =>
  infiniteQueryOptions({
    queryKey: ['organizations', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/api/v1/organizations', { params: { query: { ...query, ...pageParam } }, signal })),
    initialPageParam: { limit: 50 } as { limit: number; cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { limit: 200, cursor: next_cursor } : null),
  })

/** A handful whose name or notes have the words, for suggestions while typing. */
export const suggestionsQuery = (words: string) =>
  queryOptions({
    queryKey: ['organizations', 'suggestions', words],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organizations', {
          params: { query: { limit: 8, ...(words ? { q: words } : {}) } },
          signal,
        }),
      ),
  })

export const organizationQuery = (id: string) =>
  queryOptions({ queryKey: ['organizations', 'one', id], queryFn: () => read(id) })

const read = (organization_id: string) =>
  unwrap(api.GET('/api/v1/organizations/{organization_id}', { params: { path: { organization_id } } }))

export const useAddOrganization = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: OrganizationCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/organizations', { body, headers })),
  })

/** Change some fields, based on the row that the person saw. */
export function useChangeOrganization() {
  const client = useQueryClient()
  return useMutation({
    // One after the other: two fields saved at once would each find the other's version.
    scope: { id: 'organization' },
    mutationFn: ({ base, patch }: { base: Organization; patch: OrganizationPatch }) =>
      writeMerged({
        base,
        patch,
        write: change,
        read: () => read(base.id),
        known: client.getQueryData(organizationQuery(base.id).queryKey),
      }),
    onSuccess: (row) => client.setQueryData(organizationQuery(row.id).queryKey, row),
  })
}

const change = (on: Organization, body: OrganizationPatch) =>
  unwrap(
    api.PATCH('/api/v1/organizations/{organization_id}', {
      params: { path: { organization_id: on.id } },
      headers: ifMatch(on),
      body,
    }),
  )

/** To the trash, whatever its version: `useRestoreOrganization` brings it back. */
export const useTrashOrganization = () =>
  useMutation({
    mutationFn: (organization_id: string) =>
      unwrap(
        api.DELETE('/api/v1/organizations/{organization_id}', { params: { path: { organization_id } } }),
      ),
  })

export const useRestoreOrganization = () =>
  useMutation({
    mutationFn: (organization_id: string) =>
      unwrap(
        api.POST('/api/v1/organizations/{organization_id}/restore', {
          params: { path: { organization_id } },
        }),
      ),
  })
