/** A link that opens the mail program with everything filled in (RFC 6068). */

/** Longer links are cut off by some mail programs; then copying is the way. */
const LONGEST = 1800

interface Mail {
  to: string
  subject: string
  text: string
}

/** The link, or null where it would be too long or nobody is addressed. */
export function mailto({ to, subject, text }: Mail): string | null {
  if (!to) return null
  const body = text.replace(/\r?\n/g, '\r\n')
  const link = `mailto:${address(to)}?subject=${encode(subject)}&body=${encode(body)}`
  return link.length > LONGEST ? null : link
}

/** The @ stays, whatever else is in the address. */
const address = (to: string) => to.split('@').map(encode).join('@')

/** RFC 6068 wants a space as %20, and some characters that encodeURIComponent lets through encoded, too. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
