/** Plans, wanted questions and the API. The only file of this feature that calls it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { QueryOf, Schemas } from '@/api/types'
import { questionsQuery } from '@/features/interviews/queries'

export type Proposal = Schemas['ProposalRead']
export type Slot = Schemas['SlotRead']
export type Offered = Schemas['OfferedQuestion']
export type Reason = Schemas['ReasonRead']
export type FollowOn = Schemas['FollowOnRead']
export type Accepted = Schemas['AcceptedQuestion']
export type Wanted = Schemas['WantedRead']
export type Split = Schemas['SplitRead']
export type Assignment = Schemas['Assignment']
type Once = ReturnType<typeof once>

export const proposalQuery = (interview_id: string) =>
  queryOptions({
    queryKey: ['planning', 'proposal', interview_id],
    queryFn: () => unwrap(api.GET('/api/v1/plans/proposal', { params: { query: { interview_id } } })),
  })

/** Questions that go on from what was said, for an interview or for a career. */
export const followOnsQuery = (query: { interview_id: string } | { career_id: string }) =>
  queryOptions({
    queryKey: ['planning', 'follow-ons', query],
    queryFn: () => unwrap(api.GET('/api/v1/plans/follow-ons', { params: { query } })),
  })

export const useAcceptPlan = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: Schemas['AcceptanceCreate']; headers: Once }) =>
      unwrap(api.POST('/api/v1/plans/acceptance', { body, headers })),
  })

/** The questions of a plan as it is known here, in order. */
export function usePlannedIds(interview_id: string): () => string[] {
  const client = useQueryClient()
  return () => client.getQueryData(questionsQuery(interview_id).queryKey)?.items.map(({ id }) => id) ?? []
}

/** What taking a proposal made of a plan, and the order that was there before. */
type Taken = Schemas['AcceptanceRead'] & { before: string[] }

/** The plan as it was before a proposal was taken. */
export const useTakeBackPlan = () =>
  useMutation({
    mutationFn: async ({ interview_id, added_ids, replaced_ids, before }: Taken) => {
      for (const id of added_ids) await trashQuestion(interview_id, id)
      for (const question_id of replaced_ids)
        await unwrap(
          api.POST('/api/v1/interviews/{interview_id}/questions/{question_id}/restore', {
            params: { path: { interview_id, question_id } },
          }),
        )
      // What stayed in the plan has another place by now.
      const path = { interview_id }
      await unwrap(
        api.PUT('/api/v1/interviews/{interview_id}/questions/order', {
          params: { path },
          body: { ids: before },
        }),
      )
    },
  })

const trashQuestion = (interview_id: string, question_id: string) =>
  unwrap(
    api.DELETE('/api/v1/interviews/{interview_id}/questions/{question_id}', {
      params: { path: { interview_id, question_id } },
    }),
  )

export const useAddToPlan = () =>
  useMutation({
    mutationFn: (to: { interview_id: string; body: Schemas['InterviewQuestionCreate'] }) =>
      unwrap(
        api.POST('/api/v1/interviews/{interview_id}/questions', {
          params: { path: { interview_id: to.interview_id } },
          body: to.body,
          headers: once(),
        }),
      ),
  })

export const useTakeOutOfPlan = () =>
  useMutation({
    mutationFn: (question: Schemas['InterviewQuestionRead']) =>
      trashQuestion(question.interview_id, question.id),
  })

/** The interviews that a question can still be planned for, the next first. */
export const plannableQuery = () =>
  queryOptions({
    queryKey: ['planning', 'plannable'],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/interviews', {
          params: {
            query: { state: ['identified', 'requested', 'scheduled'], sort: '-starts_at', limit: 50 },
          },
        }),
      ),
  })

/** All that a career still wants to hear, in the person's order: it is put in order as a whole. */
export const wantedQuery = (career_id: string) =>
  queryOptions({
    queryKey: ['planning', 'wanted', career_id],
    queryFn: () => readWanted({ career_id, limit: 200 }),
  })

async function readWanted(query: QueryOf<'/api/v1/wanted-questions', 'get'>): Promise<Wanted[]> {
  const { items, next_cursor: cursor } = await unwrap(
    api.GET('/api/v1/wanted-questions', { params: { query } }),
  )
  return cursor ? [...items, ...(await readWanted({ ...query, cursor }))] : items
}

export const useAddWanted = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: Schemas['WantedCreate']; headers: Once }) =>
      unwrap(api.POST('/api/v1/wanted-questions', { body, headers })),
  })

const at = ({ id }: Wanted) => ({ path: { wanted_question_id: id } })

/** Changes of other fields elsewhere are merged; throws ChangedElsewhere where the same field differs. */
export const useChangeWanted = () =>
  useMutation({
    scope: { id: 'wanted' },
    mutationFn: ({ base, patch }: { base: Wanted; patch: Schemas['WantedPatch'] }) =>
      writeMerged({ base, patch, write: writeWanted, read: () => readOneWanted(base) }),
  })

const writeWanted = (on: Wanted, body: Schemas['WantedPatch']) =>
  unwrap(
    api.PATCH('/api/v1/wanted-questions/{wanted_question_id}', {
      params: at(on),
      headers: ifMatch(on),
      body,
    }),
  )

const readOneWanted = (wanted: Wanted) =>
  unwrap(api.GET('/api/v1/wanted-questions/{wanted_question_id}', { params: at(wanted) }))

export const useTrashWanted = () =>
  useMutation({
    mutationFn: (wanted: Wanted) =>
      unwrap(api.DELETE('/api/v1/wanted-questions/{wanted_question_id}', { params: at(wanted) })),
  })

export const useRestoreWanted = () =>
  useMutation({
    mutationFn: (wanted: Wanted) =>
      unwrap(api.POST('/api/v1/wanted-questions/{wanted_question_id}/restore', { params: at(wanted) })),
  })

export function useOrderWanted(career_id: string) {
  const client = useQueryClient()
  const { queryKey } = wantedQuery(career_id)
  return useMutation({
    scope: { id: 'wanted' },
    mutationFn: (ids: string[]) =>
      unwrap(api.PUT('/api/v1/wanted-questions/order', { body: { career_id, ids } })),
    onMutate: (ids) => {
      client.setQueryData(queryKey, (rows) =>
        rows?.filter(({ id }) => ids.includes(id)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
      )
    },
  })
}

/** Who could be asked what (R2). */
export const splitQuery = (career_id: string) =>
  queryOptions({
    queryKey: ['planning', 'split', career_id],
    queryFn: () => unwrap(api.GET('/api/v1/plans/split', { params: { query: { career_id } } })),
  })

export const useAcceptSplit = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: Schemas['SplitCreate']; headers: Once }) =>
      unwrap(api.POST('/api/v1/plans/split', { body, headers })),
  })

/** Take what was shared out off the plans again. */
export const useTakeBackSplit = () =>
  useMutation({
    mutationFn: async ({ interviewIds, added }: { interviewIds: string[]; added: readonly string[] }) => {
      for (const interview_id of interviewIds) {
        const { items } = await unwrap(
          api.GET('/api/v1/interviews/{interview_id}/questions', {
            params: { path: { interview_id }, query: { limit: 200 } },
          }),
        )
        for (const { id } of items.filter(({ id }) => added.includes(id)))
          await trashQuestion(interview_id, id)
      }
    },
  })
