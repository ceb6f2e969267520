/** Storing what the form of a question holds: only what was changed, and never over a change from elsewhere unasked. */
import { useRef, useState } from 'react'
import type { once } from '@/api/headers'
import { ChangedElsewhere } from '@/api/merge'
import { type BankQuestion, useAddBankQuestion, useMergeBankQuestion } from './queries'

const NEW = { text: '', topic: 'day_to_day', phase: 'core', depth: 2, researchable: false } as const

/** The fields of the form; a Select holds words, so the depth is one. */
export function valuesOf(base: BankQuestion | null) {
  const { text, topic, phase, depth, researchable }: Fields = base ?? NEW
  return { text, topic, phase, depth: String(depth), researchable }
}

type Fields = Pick<BankQuestion, 'text' | 'topic' | 'phase' | 'depth' | 'researchable'>
type Values = ReturnType<typeof valuesOf>

export function useKeepQuestion(base: BankQuestion | null, onDone: () => void) {
  const { mutateAsync: add } = useAddBankQuestion()
  const { mutateAsync: change } = useMergeBankQuestion()
  // Once a change from elsewhere has been shown, keeping is meant to write over it.
  const seen = useRef(base)
  const [theirs, setTheirs] = useState<string | null>(null)
  const keep = async (values: Values, headers: ReturnType<typeof once>) => {
    const fields = { ...values, depth: Number(values.depth) }
    try {
      if (!seen.current) await add({ body: fields, headers })
      else await change({ base: seen.current, patch: changed(base, fields) })
      onDone()
    } catch (error) {
      if (error instanceof ChangedElsewhere) {
        seen.current = error.latest as BankQuestion
        setTheirs(seen.current.text)
      }
      throw error
    }
  }
  return { keep, theirs }
}

/** What differs from the question that the form began with. */
export function changed(base: BankQuestion | null, fields: Fields): Partial<Fields> {
  const names = Object.keys(fields) as (keyof Fields)[]
  return Object.fromEntries(
    names.filter((name) => fields[name] !== base?.[name]).map((name) => [name, fields[name]]),
  )
}
