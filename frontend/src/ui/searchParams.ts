/** Reading what an address says after its `?`: anybody can write anything there. */

/** A text of at most 200 characters; the router reads `?q=42` as a number. */
export function asText(raw: unknown): string | undefined {
  const text =
    typeof raw === 'string' ? raw : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : ''
  return text.trim() === '' ? undefined : text.slice(0, 200)
}

/** One of the words that the record names. */
export const asWord = <Word extends string>(raw: unknown, words: Record<Word, unknown>): Word | undefined =>
  typeof raw === 'string' && Object.hasOwn(words, raw) ? (raw as Word) : undefined

/** An id of the API. */
export const asId = (raw: unknown): string | undefined =>
  typeof raw === 'string' && /^[0-9a-f-]{36}$/i.test(raw) ? raw : undefined

/** A record of words as the options of a Select. */
export const optionsOf = (words: Record<string, string>): { value: string; label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
