/** The typed client of the public API: signs requests, renews a spent token once, turns refusals into Problems. */
import createClient from 'openapi-fetch'
import { randomKey } from './headers'
import { Problem } from './problem'
import type { paths } from './schema.gen'
import { noteServerTime } from './serverTime'
import { accessToken, BROWSER, isStale, mayRenew, renew } from './session'

type Send = (request: Request) => Promise<Response>

export const api = createClient<paths>({ baseUrl: location.origin, fetch: (request) => authorised(request) })

/** For one call: what else than `fetch` sends it, signed and renewed as every request is. */
export const sentBy = (send: Send) => (request: Request) => authorised(request, send)

type Answer<T> = { data?: T; error?: unknown; response: Response }

/** Resolve to the body or throw a Problem, so that a refusal can never look like success. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch(asProblem)
  if (response.ok) return data as T
  throw Problem.fromBody(response.status, error)
}

/**
 * Every POST carries an Idempotency-Key, so the repetition after a renewal cannot act twice. A caller who
 * wants a later repetition to be safe as well passes its own (`once`).
 */
async function authorised(request: Request, send: Send = fetch): Promise<Response> {
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
    request.headers.set('Idempotency-Key', randomKey())
  if (mayRenew() && isStale() && !isAboutSignIn(request)) await renew(accessToken())
  const spare = request.clone()
  const used = accessToken()
  const answer = await send(sign(request))
  noteServerTime(answer)
  if (answer.status !== 401 || used === null || isAboutSignIn(request)) return answer
  return (await renew(used)) ? send(sign(spare)) : answer
}

function sign(request: Request): Request {
  const token = accessToken()
  for (const [name, value] of Object.entries(BROWSER)) request.headers.set(name, value)
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  return request
}

/** A 401 to a wrong password says nothing about the token. */
const isAboutSignIn = (request: Request) =>
  /\/auth\/(token|register|refresh)$/.test(new URL(request.url).pathname)

function asProblem(error: unknown): never {
  // `fetch` rejects with a TypeError when no answer came; an abort must stay an abort.
  throw error instanceof TypeError ? Problem.unreachable() : error
}
