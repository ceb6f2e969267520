/** The law of saving by itself. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { Autosave, type SaveState } from './autosave'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function recorder(answers: (() => Promise<void>)[] = []) {
  const saved: string[] = []
  const states: SaveState[] = []
  const autosave = new Autosave<string>({
    save: async (value) => {
      saved.push(value)
      await answers.shift()?.()
    },
    report: (state) => states.push(state),
  })
  return { autosave, saved, statuses: () => states.map((state) => state.status), last: () => states.at(-1) }
}

test('many keystrokes make one save, after a pause', async () => {
  const { autosave, saved, statuses } = recorder()
  for (const text of ['a', 'ab', 'abc']) autosave.change(text)
  await vi.advanceTimersByTimeAsync(799)
  expect(saved).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(saved).toEqual(['abc'])
  expect(statuses().at(-1)).toBe('saved')
  expect(autosave.isDirty).toBe(false)
})

test('never two saves at once, and what was typed meanwhile is saved after', async () => {
  let finish = () => {}
  const { autosave, saved } = recorder([() => new Promise((resolve) => (finish = resolve))])
  autosave.change('first')
  await vi.advanceTimersByTimeAsync(800)
  autosave.change('second')
  await vi.advanceTimersByTimeAsync(5000)
  expect(saved).toEqual(['first'])
  finish()
  await vi.advanceTimersByTimeAsync(1000)
  expect(saved).toEqual(['first', 'second'])
  expect(autosave.isDirty).toBe(false)
})

test('a lost connection is tried again until it works, and nothing is lost', async () => {
  const lost = () => Promise.reject(Problem.unreachable())
  const { autosave, saved, statuses } = recorder([lost, lost])
  autosave.change('kept')
  await vi.advanceTimersByTimeAsync(800)
  expect(statuses().at(-1)).toBe('failed')
  expect(autosave.isDirty).toBe(true)
  await vi.advanceTimersByTimeAsync(2000 + 4000)
  expect(saved).toEqual(['kept', 'kept', 'kept'])
  expect(statuses().at(-1)).toBe('saved')
})

test('a refusal is shown and not repeated, until the person types again', async () => {
  const refused = () => Promise.reject(new Problem({ status: 412, detail: 'Changed meanwhile.' }))
  const { autosave, saved, last } = recorder([refused])
  autosave.change('mine')
  await vi.advanceTimersByTimeAsync(300_000)
  expect(saved).toEqual(['mine'])
  expect(last()?.problem?.detail).toBe('Changed meanwhile.')
  autosave.change('mine, again')
  await vi.advanceTimersByTimeAsync(800)
  expect(last()?.status).toBe('saved')
})

test('flush saves without the pause', async () => {
  const { autosave, saved } = recorder()
  autosave.change('now')
  await autosave.flush()
  expect(saved).toEqual(['now'])
})

test('two flushes at once make one save', async () => {
  const { autosave, saved } = recorder([() => new Promise((resolve) => setTimeout(resolve, 100))])
  autosave.change('now')
  const both = Promise.all([autosave.flush(), autosave.flush(), autosave.flush()])
  await vi.advanceTimersByTimeAsync(1000)
  await both
  expect(saved).toEqual(['now'])
})

test('a flush that waited for a refused save does not send it again', async () => {
  const refused = () =>
    new Promise<void>((_, reject) => setTimeout(() => reject(new Problem({ status: 422 })), 100))
  const { autosave, saved, last } = recorder([refused])
  autosave.change('wrong')
  const both = Promise.all([autosave.flush(), autosave.flush()])
  await vi.advanceTimersByTimeAsync(1000)
  await both
  expect(saved).toEqual(['wrong'])
  expect(last()?.status).toBe('failed')
})
