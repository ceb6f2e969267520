/** One field of an interview that saves itself. */
import { type RowField, useRowField } from '@/ui/useRowField'
import { type Interview, type InterviewPatch, useChangeInterview } from './queries'

export function useInterviewField<Name extends keyof Interview & keyof InterviewPatch>(
  interview: Interview,
  name: Name,
): RowField<Interview[Name]> {
  const { mutateAsync } = useChangeInterview()
  return useRowField({
    row: interview,
    read: (row) => row[name],
    write: (base, value) => mutateAsync({ base, patch: { [name]: value } }),
    draftKey: `interview:${interview.id}:${name}`,
  })
}
