/** Taking a step of an interview and offering the way back. */
import { tell, tellFailure, undoable } from '@/ui/undoable'
import type { Interview, Once } from '../queries'
import { type Step, useTakeStep, useUndoStep } from './queries'

const DONE: Record<Step['name'], string> = {
  request: 'Recorded: you asked.',
  schedule: 'The start is kept.',
  completion: 'Recorded: you talked.',
  decline: 'Recorded: they declined. Perhaps they know somebody else.',
  'no-response': 'Recorded: no response. Time to ask somebody else.',
  cancellation: 'Recorded: it was called off.',
  reopening: 'It begins again.',
}

/** `step` rejects with the refusal, for forms, and can go on from an interview newer than the one drawn; `tryStep` shows the refusal, for buttons. */
export function useStep(interview: Interview) {
  const { mutateAsync: take, isPending } = useTakeStep()
  const { mutateAsync: undo } = useUndoStep()
  const step = async (next: Step, headers?: Once, from = interview) => {
    const after = await take({ interview: from, step: next, ...(headers ? { headers } : {}) })
    const { name } = next
    if (name === 'reopening') tell(DONE[name])
    else undoable(DONE[name], () => undo({ id: interview.id, name }))
    return after
  }
  const tryStep = (next: Step) => void step(next).catch(tellFailure)
  return { step, tryStep, isPending }
}
