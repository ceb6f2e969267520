/** The bank of questions and the API. The only file of this feature that calls it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { QueryOf, Schemas } from '@/api/types'

export type BankQuestion = Schemas['QuestionRead']
export type BankQuestionCreate = Schemas['QuestionCreate']
export type BankQuery = Omit<QueryOf<'/api/v1/questions', 'get'>, 'cursor' | 'limit'>
export type WordingFinding = Schemas['QuestionFinding']

/** All of them: a bank is a few hundred questions at most, and a topic is put in order as a whole. */
export const bankQuery = (query: BankQuery) =>
  queryOptions({
    queryKey: ['questions', 'bank', query],
    queryFn: ({ signal }) => readBank({ ...query, limit: 200 }, signal),
  })

async function readBank(
  query: QueryOf<'/api/v1/questions', 'get'>,
  signal: AbortSignal,
): Promise<BankQuestion[]> {
  const { items, next_cursor: cursor } = await unwrap(
    api.GET('/api/v1/questions', { params: { query }, signal }),
  )
  return cursor ? [...items, ...(await readBank({ ...query, cursor }, signal))] : items
}

/** The first of those in use with these words, for the search. */
export const foundQuestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['questions', 'found', q],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/questions', { params: { query: { q, hidden: false, limit: 6 } }, signal })),
  })

export const bankQuestionQuery = (id: string) =>
  queryOptions({ queryKey: ['questions', 'one', id], queryFn: () => readBankQuestion(id) })

const readBankQuestion = (bank_question_id: string) =>
  unwrap(api.GET('/api/v1/questions/{bank_question_id}', { params: { path: { bank_question_id } } }))

/** What the rules say about a wording (R9, R24, R25). The same words get the same answer: asked once. */
export const wordingQuery = (text: string, researchable = false) =>
  queryOptions({
    queryKey: ['questions', 'wording', text, researchable],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/v1/questions/wording', { body: { text, researchable }, signal })),
    staleTime: 'static',
    enabled: text !== '',
  })

export const useAddBankQuestion = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: BankQuestionCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/questions', { body, headers })),
  })

const at = ({ id }: BankQuestion) => ({ path: { bank_question_id: id } })

interface Change {
  base: BankQuestion
  patch: Schemas['QuestionPatch']
}

const write = (on: BankQuestion, body: Change['patch']) =>
  unwrap(api.PATCH('/api/v1/questions/{bank_question_id}', { params: at(on), headers: ifMatch(on), body }))

/** Refused with 412 when it was changed elsewhere since it was read. */
export const useChangeBankQuestion = () =>
  useMutation({ mutationFn: ({ base, patch }: Change) => write(base, patch) })

/** Changes of other fields elsewhere are merged; throws ChangedElsewhere where the same field differs. */
export const useMergeBankQuestion = () =>
  useMutation({
    mutationFn: ({ base, patch }: Change) =>
      writeMerged({ base, patch, write, read: () => readBankQuestion(base.id) }),
  })

/** One's own goes to the trash, a shipped one is hidden. */
export const useTakeOutOfBank = () =>
  useMutation({
    mutationFn: (question: BankQuestion) =>
      unwrap(api.DELETE('/api/v1/questions/{bank_question_id}', { params: at(question) })),
  })

export const usePutBackInBank = () =>
  useMutation({
    mutationFn: (question: BankQuestion) =>
      unwrap(api.POST('/api/v1/questions/{bank_question_id}/restore', { params: at(question) })),
  })

/** A shipped question as it was shipped. */
export const useResetBankQuestion = () =>
  useMutation({
    mutationFn: (question: BankQuestion) =>
      unwrap(api.DELETE('/api/v1/questions/{bank_question_id}/changes', { params: at(question) })),
  })

export function useOrderBank(query: BankQuery) {
  const client = useQueryClient()
  const { queryKey } = bankQuery(query)
  return useMutation({
    scope: { id: 'bank' },
    mutationFn: (body: Schemas['QuestionOrder']) => unwrap(api.PUT('/api/v1/questions/order', { body })),
    onMutate: ({ ids, topic }) => {
      client.setQueryData(queryKey, (rows) => {
        if (!rows) return rows
        const others = rows.filter((row) => row.topic !== topic)
        return [...others, ...ids.flatMap((id) => rows.filter((row) => row.id === id))]
      })
    },
  })
}
