/** Putting what was shared out into the plans, with the way back. */
import { useState } from 'react'
import { tellFailure, undoable } from '@/ui/undoable'
import { useOnce } from '@/ui/useProblemForm'
import { type Assignment, useAcceptSplit, useTakeBackSplit } from './queries'
import { inWords } from './rules'

export function useTakeSplit(career_id: string) {
  const { mutateAsync: accept } = useAcceptSplit()
  const { mutateAsync: takeBack } = useTakeBackSplit()
  const [busy, setBusy] = useState(false)
  const onceFor = useOnce()
  const take = async (assignments: Assignment[]) => {
    setBusy(true)
    try {
      const body = { career_id, assignments }
      const { added_ids: added } = await accept({ body, headers: onceFor(body) })
      const interviewIds = assignments.map(({ interview_id }) => interview_id)
      undoable(`${inWords(added.length, 'question')} put into the plans.`, () =>
        takeBack({ interviewIds, added }),
      )
    } catch (error) {
      tellFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return { take, busy }
}
