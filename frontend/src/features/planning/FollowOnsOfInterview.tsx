/** What could be asked in this interview because of what was said before it. */
import { useQuery } from '@tanstack/react-query'
import { questionsQuery } from '@/features/interviews/queries'
import { FollowOns } from './FollowOns'
import { useAddToPlan } from './queries'

export function FollowOnsOfInterview({ interviewId }: { interviewId: string }) {
  const { mutateAsync: add } = useAddToPlan()
  const plan = useQuery(questionsQuery(interviewId))
  return (
    <FollowOns
      of={{ interview_id: interviewId }}
      taken={plan.data?.items.map(({ text }) => text) ?? []}
      label="Add to the plan"
      onTake={({ text, topic, reason }) =>
        add({ interview_id: interviewId, body: { text, topic, reason: reason.message.slice(0, 200) } })
      }
    />
  )
}
