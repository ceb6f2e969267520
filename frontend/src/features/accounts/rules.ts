/** The laws of accounts that the page shows while somebody types; the API enforces its own. */

/** The rate is ours (R5). */
const WORDS_PER_MINUTE = 150
/** Seconds (R5). */
export const LONGEST_PITCH = 90
export const SHORTEST_PASSWORD = 12

export const pitchWords = (pitch: string): number => pitch.split(/\s+/).filter(Boolean).length

/** How long the pitch takes to say, in seconds, rounded up (R5). */
export const pitchSeconds = (pitch: string): number => Math.ceil((pitchWords(pitch) * 60) / WORDS_PER_MINUTE)

/** How many words must go until the pitch fits (R5). */
export const wordsTooMany = (pitch: string): number =>
  Math.max(0, pitchWords(pitch) - (LONGEST_PITCH * WORDS_PER_MINUTE) / 60)

/** Why a password is too short, or null. What else makes it weak, the API says. */
export const passwordProblem = (password: string): string | null =>
  password.length < SHORTEST_PASSWORD
    ? `Use at least ${SHORTEST_PASSWORD} characters. A short sentence works well.`
    : null

/** Every zone that the browser knows, and those it must be able to show. */
export const timeZones = (...alsoThese: string[]): string[] =>
  [...new Set(['UTC', ...alsoThese, ...Intl.supportedValuesOf('timeZone')])].sort()

/** Where to go after signing in: an address of this site, never of another. */
export const safeNext = (next: unknown): string | undefined =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined

/** How a device is called that does not say what it is. */
export const deviceName = (device: string): string => device || 'A device that does not say what it is'
