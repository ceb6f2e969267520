/** The laws of accounts that the page shows while somebody types; the API enforces its own. */

export const SHORTEST_PASSWORD = 12

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
