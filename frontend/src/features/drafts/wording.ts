/** Changing a text by what the rules suggest. Spans count code points; JavaScript counts units of UTF-16. */
import type { Schemas } from '@/api/types'

export type Finding = Schemas['MessageFindingRead']

/** Where in the string a span of code points begins and ends. */
export function unitsOf(text: string, span: { start: number; end: number }): [number, number] {
  const points = Array.from(text)
  const start = points.slice(0, span.start).join('').length
  return [start, start + points.slice(span.start, span.end).join('').length]
}

/** The text with the better wording in it: in place of the words, of all of it, or as a sentence more. */
export function withSuggestion(text: string, { rule_id, code, span, suggestion }: Finding): string {
  if (!suggestion) return text
  if (span) {
    const [from, to] = unitsOf(text, span)
    return text.slice(0, from) + suggestion + text.slice(to)
  }
  if (rule_id === 'R10') return suggestion
  return OPENS.includes(code) ? opened(text, suggestion) : closed(text, suggestion)
}

/** What a message says first: who I am to you. */
const OPENS = ['who_missing']

/** In front of the first words after the greeting. */
function opened(text: string, sentence: string): string {
  const [greeting = '', ...others] = text.split('\n\n')
  if (!isGreeting(greeting)) return text.trim() ? `${sentence} ${text}` : sentence
  const [first = '', ...rest] = others
  return [greeting, [sentence, first].filter(Boolean).join(' '), ...rest].join('\n\n')
}

/** Behind the last words before the name under it. */
function closed(text: string, sentence: string): string {
  const parts = text.split('\n\n')
  const at = parts.findLastIndex((part) => /[.!?…]\s*$/.test(part))
  if (at < 0) return isGreeting(parts[0] ?? '') ? put(parts, 1, sentence) : put(parts, parts.length, sentence)
  return parts.map((part, index) => (index === at ? `${part.trimEnd()} ${sentence}` : part)).join('\n\n')
}

const put = (parts: string[], at: number, sentence: string) =>
  [...parts.slice(0, at), sentence, ...parts.slice(at)].filter((part) => part.trim()).join('\n\n')

/** "Dear Ines," on a line of its own. */
const isGreeting = (part: string) => /^[^\n.?]{1,60}[,:!]\s*$/.test(part)

/** The text with a value wherever its variable stood. */
export const filledIn = (text: string, name: string, value: string): string =>
  text.replaceAll(`{${name}}`, () => value)

/**
 * What was filled in for a variable, read back from the text: what stands between the words that the version has
 * before and behind it. Null where they are no longer there.
 */
export function valueIn(text: string, made: string, name: string): string | null {
  const [before, behind] = made.split(`{${name}}`)
  if (before === undefined || behind === undefined) return null
  const lead = /[^{}]*$/.exec(before)?.[0].slice(-NEARBY) ?? ''
  const tail = /^[^{}]*/.exec(behind)?.[0].slice(0, NEARBY) ?? ''
  const found = lead ? text.indexOf(lead) : 0
  if (found < 0) return null
  const from = found + lead.length
  const to = tail ? text.indexOf(tail, from) : text.length
  const value = to < 0 ? '' : text.slice(from, to).trim()
  return value && value !== `{${name}}` ? value : null
}

/** How many letters around a variable tell where it stood. */
const NEARBY = 30

/** `how_i_found_you` as people say it. */
export function inWords(name: string): string {
  const words = WORDS[name] ?? name.replaceAll('_', ' ').replace(/\bi\b/, 'I')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What says little by its name alone. */
const WORDS: Record<string, string> = {
  slots: 'times to offer',
  referrer: 'who referred you',
  third_person: 'the other person',
}
