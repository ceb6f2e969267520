/** Taking a proposal, with the way back to the plan before it. */
import { useState } from 'react'
import { tellFailure, undoable } from '@/ui/undoable'
import { useOnce } from '@/ui/useProblemForm'
import { useAcceptPlan, usePlannedIds, useTakeBackPlan } from './queries'
import { acceptedOf, type ChosenSlot } from './rules'

export function useTakePlan(interview_id: string, onTaken: () => void) {
  const { mutateAsync: accept } = useAcceptPlan()
  const { mutateAsync: takeBack } = useTakeBackPlan()
  const plannedIds = usePlannedIds(interview_id)
  const [busy, setBusy] = useState(false)
  const onceFor = useOnce()
  const take = async (chosen: readonly ChosenSlot[]) => {
    setBusy(true)
    try {
      const body = { interview_id, questions: acceptedOf(chosen) }
      const before = plannedIds()
      const taken = await accept({ body, headers: onceFor(body) })
      undoable('The plan is yours now.', () => takeBack({ ...taken, before }))
      onTaken()
    } catch (error) {
      tellFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return { take, busy }
}
