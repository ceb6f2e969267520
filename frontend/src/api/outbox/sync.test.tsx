/** The outbox and what sends it, on two stores of one device, with a network that fails. */
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { refusal, server } from '../../../test/server'
import { ChangedElsewhere } from '../merge'
import { Problem } from '../problem'
import { begin, end } from '../session'
import type { Row, Unsent } from './entry'
import { Outbox } from './outbox'
import { memoryStore, type Store } from './store'
import { type Sender, Sync } from './sync'

const tokenOf = (sub: string) => `e30.${btoa(JSON.stringify({ sub }))}.x`
const signIn = (sub: string) =>
  begin({ access_token: tokenOf(sub), expires_in: 600, token_type: 'bearer', refresh_token: null })

const answer = (notes: string, id = 'q1', account = 'maya') => ({
  id: `answer:${id}`,
  kind: 'answer',
  account,
  of: 'i1',
  label: 'Notes',
  base: { id, version: 1 },
  body: { notes },
})

function begun(store: Store, answerSender: Sender) {
  const outbox = new Outbox(store)
  const sync = new Sync(outbox)
  const arrived: Unsent[] = []
  sync.start({
    senders: async () => ({ answer: answerSender }),
    onSent: (entry) => void arrived.push(entry),
  })
  return { outbox, sync, arrived }
}

const accepts = () => vi.fn<Sender>(async ({ body }) => ({ id: 'q1', version: 2, ...body }) as Row)
const unreachable: Sender = async () => {
  throw Problem.unreachable()
}

beforeEach(() => {
  end()
  signIn('maya')
})

test('what was written is on the store before it is sent, and gone when it arrived', async () => {
  const store = memoryStore()
  const send = accepts()
  const { outbox, sync, arrived } = begun(store, send)
  await outbox.put(answer('Hello'))
  expect(await store.all()).toHaveLength(1)
  await sync.run()
  expect(arrived).toHaveLength(1)
  expect(await store.all()).toEqual([])
  expect(outbox.snapshot()).toEqual([])
})

test('without a network it stays; the next start sends it, in the order of writing', async () => {
  const store = memoryStore()
  const first = begun(store, unreachable)
  await first.outbox.put(answer('one', 'q1'))
  await first.outbox.put(answer('two', 'q2'))
  await first.outbox.put(answer('one more', 'q1'))
  await first.sync.run()
  expect(first.sync.snapshot()).toBe('offline')
  const send = accepts()
  const next = begun(store, send)
  await next.sync.run()
  expect(send.mock.calls.map(([{ body }]) => body)).toEqual([{ notes: 'one more' }, { notes: 'two' }])
  expect(await store.all()).toEqual([])
})

test('a repeated try carries the same key', async () => {
  const keys: string[] = []
  const { outbox, sync } = begun(memoryStore(), async ({ key }) => {
    keys.push(key)
    if (keys.length === 1) throw Problem.unreachable()
    return null
  })
  await outbox.put(answer('Hello'))
  await sync.run()
  await sync.run()
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBe(keys[1])
})

test('what is typed while it is being sent goes out next, on the row as written', async () => {
  const bases: unknown[] = []
  const { outbox, sync } = begun(memoryStore(), async ({ base, body }) => {
    bases.push(base?.version)
    if (bases.length === 1) await outbox.put(answer('Hello you'))
    return { id: 'q1', version: bases.length + 1, ...body } as Row
  })
  await outbox.put(answer('Hello'))
  await sync.run()
  expect(bases).toEqual([1, 2])
  expect(outbox.snapshot()).toEqual([])
})

test('a quarrel waits for the person and holds up nobody else', async () => {
  const latest = { id: 'q1', version: 5, notes: 'Theirs' }
  const { outbox, sync } = begun(memoryStore(), async (entry) => {
    if (entry.base?.id === 'q1' && entry.base.version < 5) throw new ChangedElsewhere(latest)
    return { id: entry.base?.id ?? '', version: 6, ...entry.body } as Row
  })
  await outbox.put(answer('Mine', 'q1'))
  await outbox.put(answer('Other', 'q2'))
  await sync.run()
  expect(outbox.snapshot()).toMatchObject([
    { body: { notes: 'Mine' }, trouble: { kind: 'conflict', latest } },
  ])
  await outbox.settle('answer:q1', { notes: 'Theirs\n\nMine' })
  await sync.run()
  expect(outbox.snapshot()).toEqual([])
})

test('a refusal keeps the words and says why', async () => {
  const { outbox, sync } = begun(memoryStore(), async () => {
    throw new Problem({ status: 404, code: 'not_found', detail: 'It is gone.' })
  })
  await outbox.put(answer('Mine'))
  await sync.run()
  expect(outbox.snapshot()).toMatchObject([
    { body: { notes: 'Mine' }, trouble: { kind: 'refused', problem: { detail: 'It is gone.' } } },
  ])
})

test('nothing is sent in another person’s name, and it waits for its own', async () => {
  const store = memoryStore()
  const send = accepts()
  const { outbox, sync } = begun(store, send)
  await outbox.put(answer('Mine'))
  signIn('omar')
  await sync.run()
  expect(send).not.toHaveBeenCalled()
  signIn('maya')
  await sync.run()
  expect(send).toHaveBeenCalledOnce()
})

test('a cookie that is somebody else’s by now sends nothing', async () => {
  server.use(
    http.post('*/api/v1/auth/refresh', () =>
      HttpResponse.json({
        access_token: tokenOf('omar'),
        expires_in: 600,
        token_type: 'bearer',
        refresh_token: null,
      }),
    ),
  )
  const { renew, accessToken } = await import('../session')
  await expect(renew(accessToken())).rejects.toMatchObject({ code: 'another_account' })
})

test('a sign-in that ended keeps everything and says so', async () => {
  server.use(http.post('*/api/v1/auth/refresh', () => refusal({ status: 401, code: 'unauthenticated' })))
  const { outbox, sync } = begun(memoryStore(), async () => {
    throw new Problem({ status: 401, code: 'unauthenticated' })
  })
  await outbox.put(answer('Mine'))
  await sync.run()
  expect(sync.snapshot()).toBe('signed-out')
  expect(outbox.snapshot()).toMatchObject([{ body: { notes: 'Mine' }, trouble: null }])
})

test('two tabs that write at the same moment: both versions stay', async () => {
  const store = memoryStore()
  const [here, there] = [new Outbox(store), new Outbox(store)]
  await here.load()
  await there.load()
  await there.put(answer('From there'))
  await here.put(answer('From here'))
  expect(here.find('answer:q1')).toMatchObject({
    body: { notes: 'From here' },
    trouble: { latest: { notes: 'From there' } },
  })
})

test('what waits for a row of its own is sent once the row is there', async () => {
  const outbox = new Outbox(memoryStore())
  await outbox.put({ ...answer('Notes', 'local'), base: null })
  await outbox.born('local', 'answer:local', { id: 'q9', version: 1 })
  expect(outbox.find('answer:local')?.base).toEqual({ id: 'q9', version: 1 })
  expect(outbox.nowCalled('local')).toBe('q9')
  expect(outbox.firstCalled('q9')).toBe('local')
})
