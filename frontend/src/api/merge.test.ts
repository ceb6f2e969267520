/** When a write merges, and when it must ask. */
import { expect, test, vi } from 'vitest'
import { ChangedElsewhere, collides, writeMerged } from './merge'
import { Problem } from './problem'

const BASE = { version: 1, role: 'Nurse', place: 'Ghent', tags: ['a'] }

test.each([
  ['another field changed', { ...BASE, place: 'Bruges' }, { role: 'Doctor' }, false],
  ['the same field changed', { ...BASE, role: 'Midwife' }, { role: 'Doctor' }, true],
  ['the same field changed to the same', { ...BASE, role: 'Doctor' }, { role: 'Doctor' }, false],
  ['a list changed', { ...BASE, tags: ['a', 'b'] }, { tags: ['c'] }, true],
  ['a list is another list with the same entries', { ...BASE, tags: ['a'] }, { tags: ['c'] }, false],
])('%s: collision %s', (_, latest, patch, expected) => {
  expect(collides(BASE, latest, patch)).toBe(expected)
})

const refusedOnce = (status: number) => {
  let isFirst = true
  return vi.fn(async (on: typeof BASE, patch: object) => {
    if (isFirst) {
      isFirst = false
      throw new Problem({ status })
    }
    return { ...on, ...patch, version: on.version + 1 }
  })
}

test('a change of other fields is merged by writing once more on the newer row', async () => {
  const latest = { ...BASE, version: 5, place: 'Bruges' }
  const write = refusedOnce(412)
  const row = await writeMerged({ base: BASE, patch: { role: 'Doctor' }, write, read: async () => latest })
  expect(row).toEqual({ ...latest, role: 'Doctor', version: 6 })
})

test('a change of the same field is handed back with the newer row, and nothing is written', async () => {
  const latest = { ...BASE, version: 2, role: 'Midwife' }
  const write = refusedOnce(412)
  const job = writeMerged({ base: BASE, patch: { role: 'Doctor' }, write, read: async () => latest })
  await expect(job).rejects.toSatisfy((error) => error instanceof ChangedElsewhere && error.latest === latest)
  expect(write).toHaveBeenCalledTimes(1)
})

test('what the page knows already is written on, unless the same field differs there', async () => {
  const known = { ...BASE, version: 3, place: 'Bruges' }
  const write = vi.fn(async (on: typeof BASE) => on)
  const read = async () => known
  await writeMerged({ base: BASE, patch: { role: 'Doctor' }, write, read, known })
  expect(write).toHaveBeenLastCalledWith(known, { role: 'Doctor' })
  await writeMerged({ base: BASE, patch: { place: 'Lier' }, write, read, known })
  expect(write).toHaveBeenLastCalledWith(BASE, { place: 'Lier' })
})

test('any other refusal is passed on', async () => {
  const job = writeMerged({ base: BASE, patch: {}, write: refusedOnce(422), read: async () => BASE })
  await expect(job).rejects.toMatchObject({ status: 422 })
})
