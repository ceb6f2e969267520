/**
 * The sign-in of this tab. The access token lives here, in memory, and nowhere else (D10); the refresh
 * token lives in a cookie that scripts cannot read.
 */
import { exclusively } from './locks'
import { Problem } from './problem'
import type { Schemas } from './types'

type Session = Schemas['Session']

/** Says "this is a browser": puts the refresh token into the cookie and proves our own origin. */
export const BROWSER = { 'X-Requested-With': 'grapevine' }
const REFRESH = '/api/v1/auth/refresh'
/** Not a secret: `yes` when a refresh is worth a request, `no` after signing out, absent before the first time. */
const HINT = 'grapevine-signed-in'

let token: string | null = null
let goodUntil = 0
const listeners = new Set<() => void>()
const tabs = new BroadcastChannel('grapevine-session')
tabs.onmessage = () => forget()

export const accessToken = (): string | null => token
export const isSignedIn = (): boolean => token !== null
/** Whether somebody was signed in here before, so that the sign-in page is the better welcome. */
export const isKnownHere = (): boolean => localStorage.getItem(HINT) !== null

/** True when the token is missing or about to expire. */
export const isStale = (now = Date.now()): boolean => token === null || now > goodUntil

/** Start using a session that the API gave. */
export function begin(session: Session, now = Date.now()): void {
  token = session.access_token
  goodUntil = now + Math.max(session.expires_in - 30, 5) * 1000
  localStorage.setItem(HINT, 'yes')
  for (const listener of listeners) listener()
}

/** Forget the session in every tab, once the server took the cookie back. */
export function end(): void {
  localStorage.setItem(HINT, 'no')
  forget()
  tabs.postMessage('signed-out')
}

function forget(): void {
  token = null
  for (const listener of listeners) listener()
}

/** Be told when a session begins or ends. */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The session of the last visit, if there is one. Throws a Problem when the server cannot be reached. */
export async function resume(): Promise<boolean> {
  if (isSignedIn()) return true
  return localStorage.getItem(HINT) === 'yes' ? renew(null) : false
}

/**
 * Exchange the cookie for a new access token; true when this tab is signed in afterwards.
 * `spent` is the token that no longer works: whoever waited while another call renewed it asks for nothing.
 * One at a time over all tabs, because two refreshes with the same cookie look like theft.
 */
export function renew(spent: string | null): Promise<boolean> {
  return exclusively('grapevine-refresh', async () => {
    if (token !== spent) return isSignedIn()
    let answer = await askRefresh()
    if (answer.status === 409) {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      answer = await askRefresh()
    }
    if (answer.ok) {
      begin(await answer.json())
      return true
    }
    if (answer.status !== 401 && answer.status !== 403)
      throw Problem.fromBody(answer.status, await answer.json().catch(() => null))
    localStorage.setItem(HINT, 'no')
    forget()
    return false
  })
}

async function askRefresh(): Promise<Response> {
  try {
    return await fetch(new Request(location.origin + REFRESH, { method: 'POST', headers: BROWSER }))
  } catch {
    throw Problem.unreachable()
  }
}
