/** The client: refusals are thrown, and a spent token is renewed once for everybody. */
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal, server } from '../../test/server'
import { api, unwrap } from './client'
import { ifMatch, once } from './headers'
import { Problem } from './problem'
import { accessToken, begin, end, isSignedIn, resume } from './session'

const session = (access_token: string, expires_in = 600) => ({
  access_token,
  expires_in,
  token_type: 'bearer',
  refresh_token: null,
})
const readMe = () => unwrap(api.GET('/api/v1/me'))

/** An API that takes only the newest of the tokens it gave. */
function rotatingApi() {
  const seen = { refreshes: 0, valid: 'token-0' }
  server.use(
    http.post('*/api/v1/auth/refresh', ({ request }) => {
      if (!request.headers.has('X-Requested-With')) return refusal({ status: 401, code: 'unauthenticated' })
      seen.refreshes += 1
      seen.valid = `token-${seen.refreshes}`
      return HttpResponse.json(session(seen.valid))
    }),
    http.get('*/api/v1/me', ({ request }) =>
      request.headers.get('Authorization') === `Bearer ${seen.valid}`
        ? HttpResponse.json({ display_name: 'Maya' })
        : refusal({ status: 401, code: 'unauthenticated' }),
    ),
  )
  return seen
}

beforeEach(() => {
  end()
  localStorage.clear()
})

test('a refusal is thrown as a Problem with its fields and its request', async () => {
  server.use(
    http.get('*/api/v1/me', () =>
      refusal({
        status: 422,
        code: 'invalid',
        detail: 'One field is not valid.',
        errors: [{ place: 'body', pointer: '/email', code: 'value_error', message: 'Not an address.' }],
      }),
    ),
  )
  const problem = await readMe().catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({
    status: 422,
    code: 'invalid',
    detail: 'One field is not valid.',
    requestId: 'request-1',
    errors: [{ pointer: '/email' }],
  })
})

test('no answer is a Problem too, and so is a page that is no problem document', async () => {
  server.use(http.get('*/api/v1/me', () => HttpResponse.error()))
  await expect(readMe()).rejects.toMatchObject({ status: 0, code: 'unreachable' })
  server.use(http.get('*/api/v1/me', () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 })))
  await expect(readMe()).rejects.toMatchObject({ status: 502, code: 'http_502' })
})

test('ten requests with a spent token make one refresh, and all succeed', async () => {
  const seen = rotatingApi()
  begin(session('spent'))
  const answers = await Promise.all(Array.from({ length: 10 }, readMe))
  expect(answers).toHaveLength(10)
  expect(seen.refreshes).toBe(1)
  expect(accessToken()).toBe('token-1')
})

test('a token about to expire is renewed before it is used', async () => {
  const seen = rotatingApi()
  begin(session('token-0', 600), Date.now() - 590_000)
  await readMe()
  expect(seen.refreshes).toBe(1)
})

test('a refused refresh ends the session and passes the 401 on', async () => {
  server.use(
    http.post('*/api/v1/auth/refresh', () => refusal({ status: 401, code: 'refresh_token_reused' })),
    http.get('*/api/v1/me', () => refusal({ status: 401, code: 'unauthenticated' })),
  )
  begin(session('spent'))
  await expect(readMe()).rejects.toMatchObject({ status: 401 })
  expect(isSignedIn()).toBe(false)
  expect(await resume()).toBe(false)
})

test('an unreachable server does not sign anybody out', async () => {
  server.use(
    http.post('*/api/v1/auth/refresh', () => HttpResponse.error()),
    http.get('*/api/v1/me', () => refusal({ status: 401, code: 'unauthenticated' })),
  )
  begin(session('kept'))
  await expect(readMe()).rejects.toMatchObject({ status: 0 })
  expect(accessToken()).toBe('kept')
})

test('the session of the last visit is taken up; a first visit asks for nothing', async () => {
  const seen = rotatingApi()
  expect(await resume()).toBe(false)
  expect(seen.refreshes).toBe(0)
  localStorage.setItem('grapevine-signed-in', 'yes')
  expect(await resume()).toBe(true)
  expect(seen.refreshes).toBe(1)
})

test('a repetition after a renewal carries the same key, and the version that was seen', async () => {
  const seen = rotatingApi()
  const keys: (string | null)[] = []
  server.use(
    http.post('*/api/v1/careers', async ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      const isGood = request.headers.get('Authorization') === `Bearer ${seen.valid}`
      return isGood
        ? HttpResponse.json(await request.json())
        : refusal({ status: 401, code: 'unauthenticated' })
    }),
  )
  begin(session('spent'))
  const body = { title: 'Data analyst' }
  const made = await unwrap(api.POST('/api/v1/careers', { body }))
  expect(made).toEqual(body)
  expect(keys).toHaveLength(2)
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(keys[1]).toBe(keys[0])
  await unwrap(api.POST('/api/v1/careers', { body, headers: once('mine') }))
  expect(keys[2]).toBe('mine')
  expect(ifMatch({ version: 3 })).toEqual({ 'If-Match': '"3"' })
})
