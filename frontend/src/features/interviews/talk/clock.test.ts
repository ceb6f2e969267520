/** The clock of a talk. */
import { expect, test } from 'vitest'
import { clockAt } from './clock'

const at = (minutes: number, agreed = 20) => clockAt(0, agreed, minutes * 60_000)

test('the clock counts down the agreed minutes', () => {
  expect(at(0)).toEqual({ label: '20:00 left', phase: 'running', minutes: 1 })
  expect(at(5.5)).toMatchObject({ label: '14:30 left', phase: 'running' })
})

test('the quiet signal comes three minutes before the end', () => {
  expect(at(16.9).phase).toBe('running')
  expect(at(17)).toMatchObject({ label: '3:00 left', phase: 'closing' })
  expect(at(20).phase).toBe('closing')
})

test('overrun is counted up (R4)', () => {
  expect(at(22.25)).toEqual({ label: '2:15 over', phase: 'over', minutes: 22 })
})

test('a clock that was set back does not run backwards', () => {
  expect(clockAt(1000, 15, 0)).toMatchObject({ label: '15:00 left', minutes: 1 })
})
