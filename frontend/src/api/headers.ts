/** The headers that make writing safe. */

/** Refused with 412 when somebody changed the row since it was read. */
export const ifMatch = (row: { version: number }) => ({ 'If-Match': `"${row.version}"` })

/** A key that makes a POST safe to repeat for 24 hours: the second time answers as the first did. */
export const once = (key = randomKey()) => ({ 'Idempotency-Key': key })

/** `crypto.randomUUID` exists only on https and localhost. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
