/** What is to be said about the digest by e-mail, and whether it can be had at all. */
import type { Digest } from './queries'

/** What stands between the person and the next letter; `comes` when nothing does. */
export type Standing = 'sample' | 'not_configured' | 'off' | 'not_confirmed' | 'comes'

type Facts = Pick<Digest, 'on' | 'mail_configured' | 'address_confirmed'>

export function standingOf({ on, mail_configured, address_confirmed }: Facts, isSample: boolean): Standing {
  if (isSample) return 'sample'
  if (!mail_configured) return 'not_configured'
  if (!on) return 'off'
  return address_confirmed ? 'comes' : 'not_confirmed'
}

/** Whether letters can be asked for. */
export const canBeTurnedOn = (standing: Standing): boolean =>
  standing !== 'sample' && standing !== 'not_configured'

/** A time of day as the API takes it; what a field holds while one types may be none. */
export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
