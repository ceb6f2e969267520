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
/** Whose data this device keeps for times without a network. An id, no secret. */
const ACCOUNT = 'grapevine-account'
/** A network that never answers is no network. Milliseconds. */
const PATIENCE = 8_000

let token: string | null = null
let goodUntil = 0
let lost = false
/** Of this tab: another tab may have signed in as somebody else meanwhile. */
let mine = localStorage.getItem(ACCOUNT)
const listeners = new Set<() => void>()
const tabs = new BroadcastChannel('grapevine-session')
tabs.onmessage = () => forget(false)

export const accessToken = (): string | null => token
export const isSignedIn = (): boolean => token !== null
/** Whether somebody was signed in here before, so that the sign-in page is the better welcome. */
export const isKnownHere = (): boolean => localStorage.getItem(HINT) !== null

/** The session ended on its own: expired, or ended from another device. Nobody asked for it here. */
export const isLost = (): boolean => lost
/** Whether a refresh is worth a request: signed in, or started without a network and not signed in yet. */
export const mayRenew = (): boolean => isSignedIn() || localStorage.getItem(HINT) === 'yes'
/** Who is or was last signed in here; null after signing out. */
export const account = (): string | null => mine

/** True when the token is missing or about to expire. */
export const isStale = (now = Date.now()): boolean => token === null || now > goodUntil

/** Start using a session that the API gave. */
export function begin(session: Session, now = Date.now()): void {
  token = session.access_token
  goodUntil = now + Math.max(session.expires_in - 30, 5) * 1000
  lost = false
  localStorage.setItem(HINT, 'yes')
  mine = ownerOf(token)
  if (mine) localStorage.setItem(ACCOUNT, mine)
  for (const listener of listeners) listener()
}

/** Forget the session in every tab, once the server took the cookie back. */
export function end(): void {
  localStorage.setItem(HINT, 'no')
  localStorage.removeItem(ACCOUNT)
  forget(false)
  tabs.postMessage('signed-out')
}

function forget(isLoss: boolean): void {
  token = null
  lost = isLoss
  // Whoever lost the session goes on after signing in again.
  if (!isLoss) mine = null
  for (const listener of listeners) listener()
}

/** Whose token this is. Read to keep two people's data apart on one device; the API alone decides who may what. */
function ownerOf(jwt: string): string | null {
  try {
    const claims = JSON.parse(atob((jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')))
    return typeof claims.sub === 'string' ? claims.sub : null
  } catch {
    return null
  }
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
      takeUp(await answer.json())
      return true
    }
    if (answer.status !== 401 && answer.status !== 403)
      throw Problem.fromBody(answer.status, await answer.json().catch(() => null))
    localStorage.setItem(HINT, 'no')
    forget(true)
    return false
  })
}

/** The cookie may be somebody else's by now: what this tab has begun must never be done in their name. */
function takeUp(session: Session): void {
  const owner = ownerOf(session.access_token)
  const isOther = mine !== null && owner !== null && owner !== mine
  if (isOther) forget(false)
  begin(session)
  if (isOther)
    throw new Problem({
      status: 401,
      code: 'another_account',
      title: 'Another account',
      detail: 'Somebody else signed in on this device. Nothing was sent in their name.',
    })
}

async function askRefresh(): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    return await fetch(new Request(location.origin + REFRESH, { method: 'POST', headers: BROWSER, signal }))
  } catch {
    throw Problem.unreachable()
  }
}
