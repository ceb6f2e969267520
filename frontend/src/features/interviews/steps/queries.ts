/** The steps between the states of an interview, and the API: each can be made, most can be taken back. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch } from '@/api/headers'
import type { Schemas } from '@/api/types'
import { type Interview, interviewQuery, type Once } from '../queries'

/** What is done, with what it needs to say. */
export type Step =
  | { name: 'request'; body: Schemas['RequestCreate'] }
  | { name: 'schedule'; body: Schemas['ScheduleCreate'] }
  | { name: 'completion'; body: Schemas['CompletionCreate'] }
  | { name: 'decline'; body: Schemas['EndingCreate'] }
  | { name: 'no-response' }
  | { name: 'cancellation'; body: Schemas['EndingCreate'] }
  | { name: 'reopening' }

type Undoable = Exclude<Step['name'], 'reopening'>

interface Take {
  interview: Interview
  step: Step
  headers?: Once
}

/** Take a step from the interview as the person saw it; refused with 412 if it changed meanwhile. */
export function useTakeStep() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: take,
    onSuccess: (row) => client.setQueryData(interviewQuery(row.id).queryKey, row),
  })
}

function take({ interview, step, headers }: Take): Promise<Interview> {
  const params = { path: { interview_id: interview.id } }
  const rest = { params, headers: { ...ifMatch(interview), ...headers } }
  switch (step.name) {
    case 'request':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/request', { ...rest, body: step.body }))
    case 'schedule':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/schedule', { ...rest, body: step.body }))
    case 'completion':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/completion', { ...rest, body: step.body }))
    case 'decline':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/decline', { ...rest, body: step.body }))
    case 'no-response':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/no-response', rest))
    case 'cancellation':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/cancellation', { ...rest, body: step.body }))
    case 'reopening':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/reopening', rest))
  }
}

/** Take the last step back. */
export function useUndoStep() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, name }: { id: string; name: Undoable }) =>
      unwrap(
        api.DELETE(`/api/v1/interviews/{interview_id}/${name}`, { params: { path: { interview_id: id } } }),
      ),
    onSuccess: (row) => client.setQueryData(interviewQuery(row.id).queryKey, row),
  })
}
