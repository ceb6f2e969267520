/** Writing the questions of a plan. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'
import { type Once, type Question, questionsQuery } from '../queries'

export type QuestionCreate = Schemas['InterviewQuestionCreate']
export type QuestionPatch = Schemas['InterviewQuestionPatch']

const pathTo = ({ interview_id, id }: Pick<Question, 'interview_id' | 'id'>) => ({
  path: { interview_id, question_id: id },
})

export const useAddQuestion = (interview_id: string) =>
  useMutation({
    mutationFn: ({ body, headers }: { body: QuestionCreate; headers: Once }) =>
      unwrap(
        api.POST('/api/v1/interviews/{interview_id}/questions', {
          params: { path: { interview_id } },
          body,
          headers,
        }),
      ),
  })

/** Change a question or what was answered, based on the row that the person saw. */
export function useChangeQuestion() {
  const client = useQueryClient()
  return useMutation({
    scope: { id: 'question' },
    mutationFn: ({ base, patch }: { base: Question; patch: QuestionPatch }) =>
      writeMerged({
        base,
        patch,
        write,
        read: () => read(base),
        known: client
          .getQueryData(questionsQuery(base.interview_id).queryKey)
          ?.items.find(({ id }) => id === base.id),
      }),
    // Known at once: the next save of another field builds on this version.
    onSuccess: (row) =>
      client.setQueryData(questionsQuery(row.interview_id).queryKey, (page) =>
        page ? { ...page, items: page.items.map((one) => (one.id === row.id ? row : one)) } : page,
      ),
  })
}

const write = (on: Question, body: QuestionPatch) =>
  unwrap(
    api.PATCH('/api/v1/interviews/{interview_id}/questions/{question_id}', {
      params: pathTo(on),
      headers: ifMatch(on),
      body,
    }),
  )

/** A question has no address to be read from; its plan has. Gone meanwhile, it stays as it was. */
async function read(base: Question): Promise<Question> {
  const { interview_id } = base
  const { items } = await unwrap(
    api.GET('/api/v1/interviews/{interview_id}/questions', {
      params: { path: { interview_id }, query: { limit: 200 } },
    }),
  )
  return items.find(({ id }) => id === base.id) ?? base
}

export function useOrderQuestions(interview_id: string) {
  const client = useQueryClient()
  const { queryKey } = questionsQuery(interview_id)
  return useMutation({
    scope: { id: 'question' },
    mutationFn: (ids: string[]) =>
      unwrap(
        api.PUT('/api/v1/interviews/{interview_id}/questions/order', {
          params: { path: { interview_id } },
          body: { ids },
        }),
      ),
    onMutate: (ids) => {
      client.setQueryData(queryKey, (page) =>
        page ? { ...page, items: ids.flatMap((id) => page.items.filter((one) => one.id === id)) } : page,
      )
    },
  })
}

export const useTrashQuestion = () =>
  useMutation({
    mutationFn: (question: Question) =>
      unwrap(
        api.DELETE('/api/v1/interviews/{interview_id}/questions/{question_id}', {
          params: pathTo(question),
        }),
      ),
  })

export const useRestoreQuestion = () =>
  useMutation({
    mutationFn: (question: Question) =>
      unwrap(
        api.POST('/api/v1/interviews/{interview_id}/questions/{question_id}/restore', {
          params: pathTo(question),
        }),
      ),
  })
