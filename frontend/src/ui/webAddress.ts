/** Addresses of the web as people type them. */

/** An address that a browser may follow; what people type often lacks the scheme. Anything else is none. */
export function webAddress(typed: string | null): string | null {
  const address = typed?.trim() ?? ''
  if (/^https?:\/\/\S+$/i.test(address)) return address
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(address) ? `https://${address}` : null
}
