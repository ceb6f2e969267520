/** A talk that drifted into a job interview: that is a meeting of its own, linked to this one (R23). */
import { useNavigate } from '@tanstack/react-router'
import { once } from '@/api/headers'
import { tell, tellFailure } from '@/ui/undoable'
import { type Interview, useAddInterview } from './queries'
import { followUpKey, presentIn } from './rules'

export function useFollowUpMeeting(interview: Interview): () => void {
  const navigate = useNavigate()
  const { mutate } = useAddInterview()
  const body = {
    contact_ids: presentIn(interview).contacts.map(({ id }) => id),
    career_ids: presentIn(interview).careers.map(({ id }) => id),
    organization_id: interview.organization_id,
    mode: interview.mode,
    nature: 'employment' as const,
    follows_id: interview.id,
    local_key: followUpKey(interview.id),
  }
  return () =>
    mutate(
      { body, headers: once() },
      {
        onSuccess: ({ id }) => {
          tell('The job interview is a meeting of its own now; the talk before it stays what it was.')
          void navigate({ to: '/interviews/$interviewId', params: { interviewId: id } })
        },
        onError: tellFailure,
      },
    )
}
