/** Sending with progress, as `fetch` would, against an API that answers. */
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal, server } from '../../test/server'
import { tellingProgress } from './upload'

const ADDRESS = `${location.origin}/api/v1/imports`
const request = () =>
  new Request(ADDRESS, { method: 'POST', body: 'First Name', headers: { 'Idempotency-Key': 'key-1' } })

test('the body and the headers arrive, and the answer comes back', async () => {
  server.use(
    http.post(ADDRESS, async ({ request }) =>
      HttpResponse.json(
        { body: await request.text(), key: request.headers.get('Idempotency-Key') },
        { status: 201 },
      ),
    ),
  )
  const answer = await tellingProgress(() => {})(request())
  expect(answer.status).toBe(201)
  expect(await answer.json()).toEqual({ body: 'First Name', key: 'key-1' })
})

test('it tells when everything has left', async () => {
  server.use(http.post(ADDRESS, () => new HttpResponse(null, { status: 201 })))
  const told: number[] = []
  await tellingProgress(({ sent }) => told.push(sent))(request())
  expect(told.at(-1)).toBe('First Name'.length)
})

test('a refusal is an answer', async () => {
  server.use(http.post(ADDRESS, () => refusal({ status: 422, code: 'unreadable_file' })))
  const answer = await tellingProgress(() => {})(request())
  expect([answer.status, (await answer.json()).code]).toEqual([422, 'unreadable_file'])
})

test('no answer is a TypeError, as with fetch', async () => {
  server.use(http.post(ADDRESS, () => HttpResponse.error()))
  await expect(tellingProgress(() => {})(request())).rejects.toBeInstanceOf(TypeError)
})
