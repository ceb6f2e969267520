/** What is worth a second look in a text before it is sent (R8 to R14). Nothing here refuses anything but R14's naming. */
import type { Kind } from './rules'

const MOST_WORDS = 100
const ASKS_FOR_A_JOB =
  /\b(are you hiring|hire me|(give|offer|get|find) me (a|an|the) (\w+ )?(job|position|internship)|job for me|apply (for|with|at) you)\b/i

export interface Advice {
  rule: string
  message: string
}

interface Text {
  kind: Kind
  text: string
  /** Who pointed to them but may not be named. */
  unnamed: readonly string[]
}

export function adviceOn({ kind, text, unnamed }: Text): Advice[] {
  const found: Advice[] = []
  const words = wordsIn(text)
  for (const name of unnamed)
    if (mentions(text, name))
      found.push({ rule: 'R14', message: `${name} has not allowed you to use their name.` })
  if (ASKS_FOR_A_JOB.test(text))
    found.push({ rule: 'R9', message: 'This asks for a job. Ask about the work instead.' })
  if (kind !== 'request' || words === 0) return found
  if (words >= MOST_WORDS) found.push({ rule: 'R10', message: `${words} words; under 100 are read.` })
  if (!text.includes('?')) found.push({ rule: 'R12', message: 'Put what you ask for as a question.' })
  if (!/\bminutes?\b/i.test(text)) found.push({ rule: 'R8', message: 'Say how long it will take.' })
  return found
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** The full name, or its first word when that is long enough to be no accident. */
function mentions(text: string, name: string): boolean {
  const first = name.split(/\s+/)[0] ?? ''
  return [name, ...(first.length > 2 ? [first] : [])].some((one) =>
    new RegExp(`(^|[^\\p{L}])${escaped(one)}($|[^\\p{L}])`, 'iu').test(text),
  )
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
