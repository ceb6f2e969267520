/** Contacts, their tags and ties, and the API. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { dropKept, kept } from '@/api/kept'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'
import type { PeopleQuery } from './filter'

export type Contact = Schemas['ContactRead']
export type ContactRow = Schemas['ContactSummary']
export type ContactPatch = Schemas['ContactPatch']
export type ContactCreate = Schemas['ContactCreate']
export type Forgetting = Schemas['ForgettingRead']
export type Tie = Schemas['TieRead']
export type TieCreate = Schemas['TieCreate']
export type TiePatch = Schemas['TiePatch']
/** A body with the key that makes sending it twice safe. */
export interface Sent<Body> {
  body: Body
  headers: ReturnType<typeof once>
}

/** People page by page. The first page is small so that it shows at once; later ones are loaded ahead. */
export const contactsQuery = (query: PeopleQuery) =>
  infiniteQueryOptions({
    queryKey: ['contacts', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/api/v1/contacts', { params: { query: { ...query, ...pageParam } }, signal })),
    initialPageParam: { limit: 50 } as { limit: number; cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { limit: 200, cursor: next_cursor } : null),
    // Coming back to the window must not load a long list again, page after page.
    refetchOnWindowFocus: false,
  })

export const contactCountQuery = ({ sort: _, ...query }: PeopleQuery) =>
  queryOptions({
    queryKey: ['contacts', 'count', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contacts/count', { params: { query }, signal })),
  })

/** The first people whose name has the words, for pickers and for the search. */
export const namesQuery = (words: string, limit = 8) =>
  queryOptions({
    queryKey: ['contacts', 'names', words, limit],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/contacts', {
          params: { query: words ? { limit, q: words, in: 'name' } : { limit, sort: '-last_touched_at' } },
          signal,
        }),
      ),
  })

export const tagsQuery = () =>
  queryOptions({ queryKey: ['contacts', 'tags'], queryFn: () => unwrap(api.GET('/api/v1/contacts/tags')) })

export const contactQuery = (id: string) =>
  queryOptions(kept({ queryKey: ['contacts', 'one', id] as const, queryFn: () => readContact(id) }))

const readContact = (contact_id: string) =>
  unwrap(api.GET('/api/v1/contacts/{contact_id}', { params: { path: { contact_id } } }))

export const useAddContact = () =>
  useMutation({
    mutationFn: ({ body, headers }: Sent<ContactCreate>) =>
      unwrap(api.POST('/api/v1/contacts', { body, headers })),
  })

/** Change some fields, based on the row that the person saw. */
export function useChangeContact() {
  const client = useQueryClient()
  return useMutation({
    // One after the other: two fields saved at once would each find the other's version.
    scope: { id: 'contact' },
    mutationFn: ({ base, patch }: { base: Contact; patch: ContactPatch }) =>
      writeMerged({
        base,
        patch,
        write: writeContact,
        read: () => readContact(base.id),
        known: client.getQueryData(contactQuery(base.id).queryKey),
      }),
    onSuccess: (row) => client.setQueryData(contactQuery(row.id).queryKey, row),
  })
}

const writeContact = (on: Contact, body: ContactPatch) =>
  unwrap(
    api.PATCH('/api/v1/contacts/{contact_id}', {
      params: { path: { contact_id: on.id } },
      headers: ifMatch(on),
      body,
    }),
  )

/** To the trash, whatever its version: `useRestoreContact` brings it back. */
export const useTrashContact = () =>
  useMutation({
    mutationFn: (contact_id: string) =>
      unwrap(api.DELETE('/api/v1/contacts/{contact_id}', { params: { path: { contact_id } } })),
  })

export const useRestoreContact = () =>
  useMutation({
    mutationFn: (contact_id: string) =>
      unwrap(api.POST('/api/v1/contacts/{contact_id}/restore', { params: { path: { contact_id } } })),
  })

/** Erase who a person is, for good. Whatever the version: they asked. */
export const useForget = () =>
  useMutation({
    mutationFn: ({ contact, headers }: { contact: Contact; headers: ReturnType<typeof once> }) =>
      unwrap(
        api.POST('/api/v1/contacts/{contact_id}/forgetting', {
          params: { path: { contact_id: contact.id } },
          headers,
        }),
      ),
    // What this device keeps for times without a network names them, too.
    onSuccess: dropKept,
  })

/** Who knows this person, and whom they know. Nobody has more ties than one page holds in practice. */
export const tiesQuery = (contact_id: string) =>
  queryOptions({
    queryKey: ['ties', 'of', contact_id],
    queryFn: () => unwrap(api.GET('/api/v1/ties', { params: { query: { contact_id, limit: 200 } } })),
  })

export const useAddTie = () =>
  useMutation({
    mutationFn: ({ body, headers }: Sent<TieCreate>) => unwrap(api.POST('/api/v1/ties', { body, headers })),
  })

export const useChangeTie = () =>
  useMutation({
    mutationFn: ({ base, patch }: { base: Tie; patch: TiePatch }) =>
      writeMerged({ base, patch, write: writeTie, read: () => readTie(base.id) }),
  })

const readTie = (tie_id: string) => unwrap(api.GET('/api/v1/ties/{tie_id}', { params: { path: { tie_id } } }))

const writeTie = (on: Tie, body: TiePatch) =>
  unwrap(
    api.PATCH('/api/v1/ties/{tie_id}', { params: { path: { tie_id: on.id } }, headers: ifMatch(on), body }),
  )

export const useTrashTie = () =>
  useMutation({
    mutationFn: (tie_id: string) =>
      unwrap(api.DELETE('/api/v1/ties/{tie_id}', { params: { path: { tie_id } } })),
  })

export const useRestoreTie = () =>
  useMutation({
    mutationFn: (tie_id: string) =>
      unwrap(api.POST('/api/v1/ties/{tie_id}/restore', { params: { path: { tie_id } } })),
  })
