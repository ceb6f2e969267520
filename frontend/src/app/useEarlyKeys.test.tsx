/** What is typed before the search is there. */
import { act, renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { typedOnto, useEarlyKeys } from './useEarlyKeys'

const press = (key: string, held = {}) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...held })
  act(() => void dispatchEvent(event))
  return event.defaultPrevented
}

describe('a key', () => {
  const bare = { ctrlKey: false, metaKey: false, altKey: false }
  test.each([
    ['a', 'Noa'],
    [' ', 'No '],
    ['ß', 'Noß'],
    ['Backspace', 'N'],
  ])('%s writes', (key, text) => expect(typedOnto('No', { key, ...bare })).toBe(text))

  test.each(['Enter', 'Escape', 'Tab', 'ArrowDown', 'Shift', 'Process', 'Dead'])('%s does not', (key) =>
    expect(typedOnto('No', { key, ...bare })).toBeNull(),
  )

  test('with Ctrl, Cmd or Alt is a command', () =>
    expect(typedOnto('No', { key: 'k', ...bare, ctrlKey: true })).toBeNull())
})

test('letters are kept from the opening until the field takes them', () => {
  const { result } = renderHook(() => useEarlyKeys())
  const { begin, take } = result.current
  expect(press('x')).toBe(false)
  begin()
  expect([press('N'), press('o'), press('Enter')]).toEqual([true, true, false])
  expect(take()).toBe('No')
  expect(press('o')).toBe(false)
  begin()
  expect(take()).toBe('')
})
