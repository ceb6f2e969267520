/** Your listening and your confidence, as you judged them; each press is kept. */
import { tellFailure } from '@/ui/undoable'
import { Mark } from './Mark'
import { type Debrief, useChangeDebrief } from './queries'
import { MARKS } from './words'

export function SavedMarks({ debrief }: { debrief: Debrief }) {
  const { mutate, isPending, variables } = useChangeDebrief()
  const shown = isPending ? { ...debrief, ...variables.patch } : debrief
  const mark = (name: keyof typeof MARKS) => ({
    ...MARKS[name],
    value: shown[name] ?? null,
    onChange: (value: number | null) =>
      mutate({ base: debrief, patch: { [name]: value } }, { onError: tellFailure }),
  })
  return (
    <>
      <Mark {...mark('listening')} />
      <Mark {...mark('confidence')} />
    </>
  )
}
