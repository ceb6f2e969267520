/** Agreeing on a start from outside its form: where it may be done (R21), and how. */
import type { Schemas } from '@/api/types'
import type { Interview } from './queries'
import { useStep } from './steps/useStep'

/** `schedule` rejects with the refusal; it can be undone. */
export function useSchedule(interview: Interview) {
  const { step, isPending } = useStep(interview)
  const canSchedule = interview.state === 'requested' || interview.state === 'scheduled'
  const schedule = (body: Schemas['ScheduleCreate']) => step({ name: 'schedule', body })
  return { schedule, canSchedule, isPending }
}
