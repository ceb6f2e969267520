/**
 * A form whose refusals come back to its fields. What was typed stays; a repeated submit after a lost
 * connection cannot act twice.
 */
import { type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form'
import { type FormEvent, useRef, useState } from 'react'
import { once } from '@/api/headers'
import { Problem } from '@/api/problem'
import { ErrorState } from './ErrorState'
import { sortErrors } from './formErrors'

type Values = Record<string, unknown>
type Once = ReturnType<typeof once>

interface ProblemFormOptions<T extends Values> extends Omit<UseFormInput<T>, 'mode'> {
  /** Send the values; throw a Problem when refused. Pass `headers: once` to a POST. */
  send: (values: T, once: Once) => Promise<unknown>
}

export interface ProblemForm<T extends Values> {
  form: UseFormReturnType<T>
  /** For `<form onSubmit>`. */
  submit: (event: FormEvent<HTMLFormElement>) => void
  busy: boolean
  /** What no field can show; give it to `FormProblem`. */
  problem: Problem | null
}

export function useProblemForm<T extends Values>({ send, ...input }: ProblemFormOptions<T>): ProblemForm<T> {
  const form = useForm<T>(input)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const onceFor = useOnce()

  const submit = form.onSubmit(async (values) => {
    setBusy(true)
    setProblem(null)
    try {
      await send(values, onceFor(values))
    } catch (error) {
      setProblem(showErrors(form, Problem.from(error)))
    } finally {
      setBusy(false)
    }
  }, focusFirstError(form))
  return { form, submit, busy, problem }
}

/** Put each error beside its field; answers what is left to say elsewhere. */
function showErrors<T extends Values>(form: UseFormReturnType<T>, problem: Problem): Problem | null {
  const { fields, others } = sortErrors(problem, form.getValues())
  if (Object.keys(fields).length === 0) return problem
  form.setErrors(fields)
  focusFirstError(form)(fields)
  return others.length > 0 ? new Problem({ ...problem, detail: problem.detail, errors: others }) : null
}

const focusFirstError =
  <T extends Values>(form: UseFormReturnType<T>) =>
  (errors: Record<string, unknown>) => {
    const [first] = Object.keys(errors)
    if (first) form.getInputNode(first)?.focus()
  }

/** The same key as long as the same values are sent, so that sending them again is the same request. */
export function useOnce() {
  const last = useRef<{ values: string; once: Once } | null>(null)
  return (values: unknown): Once => {
    const now = JSON.stringify(values)
    if (last.current?.values !== now) last.current = { values: now, once: once() }
    return last.current.once
  }
}

/** The part of a refusal that no field shows. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  return problem && <ErrorState isAnswer error={problem} kept="What you typed is still here." />
}
