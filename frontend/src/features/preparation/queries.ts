/** The prep sheet and the API. The only file of this feature that calls it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { kept } from '@/api/kept'
import type { Schemas } from '@/api/types'

export type Preparation = Schemas['PreparationRead']
export type Check = Schemas['CheckRead']
export type CheckUpdate = Schemas['CheckUpdate']
export type PersonToMeet = Schemas['PersonToMeet']
export type SaidBefore = Schemas['SaidBefore']

/** Kept for times without a network: one may read it on the way. */
export const preparationQuery = (interview_id: string) =>
  queryOptions(
    kept({
      queryKey: ['preparation', interview_id] as const,
      queryFn: () =>
        unwrap(api.GET('/api/v1/preparation/{interview_id}', { params: { path: { interview_id } } })),
    }),
  )

interface Write {
  key: string
  body: CheckUpdate
}

/** Tick an item, note something about it, or write down one of your own; shown at once. */
export function useWriteCheck(interview_id: string) {
  const client = useQueryClient()
  const { queryKey } = preparationQuery(interview_id)
  return useMutation({
    scope: { id: 'checklist' },
    mutationFn: ({ key, body }: Write) =>
      unwrap(
        api.PUT('/api/v1/preparation/{interview_id}/checks/{key}', {
          params: { path: { interview_id, key } },
          body,
        }),
      ),
    onMutate: ({ key, body }) => {
      client.setQueryData(queryKey, (sheet) => sheet && withCheck(sheet, key, body))
    },
  })
}

const withCheck = (sheet: Preparation, key: string, { done = true, note }: CheckUpdate): Preparation => ({
  ...sheet,
  checklist: sheet.checklist.map((one) =>
    one.key === key
      ? {
          ...one,
          done,
          done_at: done ? (one.done_at ?? new Date().toISOString()) : null,
          note: note ?? one.note,
        }
      : one,
  ),
})

export const useDropCheck = (interview_id: string) =>
  useMutation({
    scope: { id: 'checklist' },
    mutationFn: (key: string) =>
      unwrap(
        api.DELETE('/api/v1/preparation/{interview_id}/checks/{key}', {
          params: { path: { interview_id, key } },
        }),
      ),
  })
