/** A field whose text lives in the address. */
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useTyped } from './useTyped'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function field(stored: string) {
  const store = vi.fn()
  const hook = renderHook(({ text }) => useTyped(text, store), { initialProps: { text: stored } })
  const type = (text: string) => act(() => hook.result.current[1](text))
  const wait = () => act(() => vi.advanceTimersByTime(150))
  const become = (text: string) => hook.rerender({ text })
  return { store, type, wait, become, shown: () => hook.result.current[0] }
}

test('typing shows at once and is stored after a pause, trimmed', () => {
  const { store, type, wait, shown } = field('')
  type('in')
  type('ines ')
  expect(shown()).toBe('ines ')
  expect(store).not.toHaveBeenCalled()
  wait()
  expect(store.mock.calls).toEqual([['ines']])
})

test('what it stored itself comes back without touching what was typed since', () => {
  const { type, wait, become, shown } = field('')
  type('ines')
  wait()
  type('ines d')
  become('ines')
  expect(shown()).toBe('ines d')
})

test('Back and links change the field', () => {
  const { store, become, wait, shown } = field('ines')
  become('')
  wait()
  expect(shown()).toBe('')
  expect(store).not.toHaveBeenCalled()
})
