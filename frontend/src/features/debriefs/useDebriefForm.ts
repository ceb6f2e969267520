/** The form of a debrief: kept on this device while it is written, sent once. */
import { useEffect, useRef } from 'react'
import { useCareers } from '@/features/contacts/useCareers'
import type { Interview } from '@/features/interviews/queries'
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts'
import { tell } from '@/ui/undoable'
import { type ProblemForm, useOnce, useProblemForm } from '@/ui/useProblemForm'
import { CHECKS } from './checks'
import { useAddDebrief } from './queries'
import { type DebriefValues, debriefBody, emptyDebrief, withoutEmptyRows } from './values'

export type DebriefFormState = ProblemForm<DebriefValues>['form']

/** What every part of the form that holds rows is given. */
export interface RowsProps {
  interview: Interview
  form: DebriefFormState
}

export function useDebriefForm(interview: Interview): ProblemForm<DebriefValues> {
  const draftKey = `debrief:${interview.id}`
  const careers = useCareers()
  const { mutateAsync: add } = useAddDebrief()
  const isDone = useRef(false)
  const onceFor = useOnce()
  const state = useProblemForm<DebriefValues>({
    initialValues: emptyDebrief(interview, (id) => careers.get(id)?.interest ?? null),
    onValuesChange: (values) => {
      if (!isDone.current) void keepDraft(draftKey, values)
    },
    validate: CHECKS,
    send: async (typed) => {
      const values = withoutEmptyRows(typed)
      state.form.setValues(values)
      const body = debriefBody(interview.id, values)
      // By what is sent, not by what was typed: the rows left empty are gone the second time.
      await add({ body, headers: onceFor(body) })
      isDone.current = true
      await dropDraft(draftKey)
      // What was a long form is now a page to read, from its top.
      scrollTo({ top: 0 })
      tell('The debrief is kept. A thank-you is due within two days.')
    },
  })
  useTakeUp(draftKey, state.form)
  return state
}

/** Take up what an earlier visit left. */
function useTakeUp(key: string, form: DebriefFormState): void {
  const latest = useRef(form)
  latest.current = form
  useEffect(() => {
    let isGone = false
    void readDraft<DebriefValues>(key).then((kept) => {
      if (kept && !isGone) latest.current.setValues(kept)
    })
    return () => {
      isGone = true
    }
  }, [key])
}
