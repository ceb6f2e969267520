/** Which prompts stand open. One at a time by itself; whatever is refused is opened and reached. */
import { useEffect, useRef, useState } from 'react'
import { PROMPT_NAMES, type PromptName, promptOf } from './prompts'
import type { DebriefFormState } from './useDebriefForm'

/** The id of a prompt's heading in the page. */
export const headingOf = (name: PromptName) => `prompt-${name}`

export interface Prompts {
  isOpen: (name: PromptName) => boolean
  toggle: (name: PromptName) => void
  /** Fold this one and go on with the next. */
  goOn: (from: PromptName) => void
  /** Open it and put the focus on a field of it. */
  reach: (path: string) => void
}

export function usePrompts(form: DebriefFormState): Prompts {
  const [open, setOpen] = useState<readonly PromptName[]>(['learned'])
  const wanted = useRef<(() => void) | null>(null)

  // After what was folded is drawn: what is hidden takes no focus.
  useEffect(() => {
    wanted.current?.()
    wanted.current = null
  })

  const reach = (path: string, ...others: string[]) => {
    wanted.current = () => form.getInputNode(path)?.focus()
    setOpen((now) => [...now, ...[path, ...others].map(promptOf)])
  }
  useRefused(form, reach)

  return {
    isOpen: (name) => open.includes(name),
    toggle: (name) =>
      setOpen((now) => (now.includes(name) ? now.filter((one) => one !== name) : [...now, name])),
    goOn: (from) => {
      const next = PROMPT_NAMES[PROMPT_NAMES.indexOf(from) + 1]
      if (!next) return
      setOpen((now) => [...now.filter((one) => one !== from), next])
      // The button that was pressed is folded away: the focus goes on, too.
      wanted.current = () => document.getElementById(headingOf(next))?.focus()
    },
    reach,
  }
}

/** Calls back with the paths that were refused, once; typing only takes errors away. */
function useRefused(form: DebriefFormState, onRefused: (...paths: [string, ...string[]]) => void): void {
  const known = useRef<string[]>([])
  const latest = useRef(onRefused)
  latest.current = onRefused
  useEffect(() => {
    const paths = Object.keys(form.errors).filter((path) => form.errors[path])
    const isNew = paths.some((path) => !known.current.includes(path))
    known.current = paths
    const [first, ...others] = paths
    if (first && isNew) latest.current(first, ...others)
  }, [form.errors])
}
