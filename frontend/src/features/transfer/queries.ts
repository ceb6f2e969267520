/** Imports, the export and the API. */
import {
  infiniteQueryOptions,
  type MutationState,
  queryOptions,
  useMutation,
  useMutationState,
  useQueryClient,
} from '@tanstack/react-query'
import { useState } from 'react'
import { api, sentBy, unwrap } from '@/api/client'
import { ifMatch } from '@/api/headers'
import { Problem } from '@/api/problem'
import type { Schemas } from '@/api/types'
import { type Sent, tellingProgress } from '@/api/upload'

export type Import = Schemas['ImportRead']
export type ImportRow = Schemas['ImportRowRead']
export type Outcome = Schemas['ImportOutcome']

/** Newest first. Nobody imports more often than one page holds. */
export const importsQuery = () =>
  queryOptions({
    queryKey: ['transfer', 'list'],
    queryFn: () => unwrap(api.GET('/api/v1/imports', { params: { query: { limit: 200 } } })),
  })

export const importQuery = (id: string) =>
  queryOptions({ queryKey: ['transfer', 'one', id], queryFn: () => readImport(id) })

const at = (import_id: string) => ({ params: { path: { import_id } } })

const readImport = (id: string) => unwrap(api.GET('/api/v1/imports/{import_id}', at(id)))

/** The rows page by page. They change only when the import's status does, which is part of the key. */
export const rowsQuery = ({ id, status }: Import, outcome: Outcome | undefined) =>
  infiniteQueryOptions({
    queryKey: ['transfer', 'rows', id, status, outcome],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/imports/{import_id}/rows', {
          params: { path: { import_id: id }, query: { ...pageParam, ...(outcome ? { outcome } : {}) } },
          signal,
        }),
      ),
    initialPageParam: { limit: 50 } as { limit: number; cursor?: string },
    getNextPageParam: ({ next_cursor }) => (next_cursor ? { limit: 200, cursor: next_cursor } : null),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Upload a file; `sent` says how much of it has left. */
export function useUpload() {
  const client = useQueryClient()
  const [sent, setSent] = useState<Sent | null>(null)
  const upload = useMutation({
    onMutate: () => setSent(null),
    mutationFn: (file: File) =>
      unwrap(
        api.POST('/api/v1/imports', {
          body: { file: file.name },
          bodySerializer: () => formOf(file),
          fetch: sentBy(tellingProgress(setSent)),
        }),
      ),
    onSuccess: (made) => client.setQueryData(importQuery(made.id).queryKey, made),
  })
  return { ...upload, sent }
}

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}

const runKey = (id: string) => ['transfer', 'run', id]

/**
 * Write everybody, batch after batch, then show them all. It goes on while other pages are open, and
 * begun anew it goes on from where the server stands.
 */
export function useRunImport(id: string) {
  const client = useQueryClient()
  const keep = (now: Import) => client.setQueryData(importQuery(id).queryKey, now)
  return useMutation({
    mutationKey: runKey(id),
    scope: { id: `import ${id}` },
    mutationFn: () => writeAll(id, keep),
    onSuccess: keep,
    // A busy server is worth two more tries; offline it is better to say so at once.
    retry: (failures, error) => failures < 2 && Problem.from(error).status >= 500,
    retryDelay: 1500,
  })
}

async function writeAll(id: string, keep: (now: Import) => void): Promise<Import> {
  let now = await readImport(id)
  while (now.status !== 'done' && now.done < now.total) {
    const next = await unwrap(api.POST('/api/v1/imports/{import_id}/batches', at(id)))
    keep(next)
    if (next.done <= now.done) break
    now = next
  }
  return unwrap(api.POST('/api/v1/imports/{import_id}/commit', at(id)))
}

/** How the last run of this import in this tab stands, also when another page had started it. */
export const useRunState = (id: string): MutationState | undefined =>
  useMutationState({ filters: { mutationKey: runKey(id) }, select: ({ state }) => state }).at(-1)

export const useIsRunning = (id: string): boolean => useRunState(id)?.status === 'pending'

const withdraw = (import_: Import) =>
  unwrap(
    api.DELETE('/api/v1/imports/{import_id}', {
      params: { path: { import_id: import_.id } },
      headers: ifMatch(import_),
    }),
  )

/** Forget an import that was not committed. `leave` its page first: afterwards there is nothing to show. */
export function useDiscardImport(leave: () => unknown) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: withdraw,
    onSuccess: async ({ id }) => {
      await leave()
      client.removeQueries(importQuery(id))
    },
  })
}

/** Take back an import that was committed. */
export function useUndoImport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: withdraw,
    onSuccess: (now) => client.setQueryData(importQuery(now.id).queryKey, now),
  })
}

/** Everything that the account has, as one file. */
export const useExport = () =>
  useMutation({ mutationFn: () => unwrap(api.GET('/api/v1/export', { parseAs: 'blob' })) })
