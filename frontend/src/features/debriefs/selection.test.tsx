/** Which words of the notes are taken when some are selected. */
import { beforeEach, expect, test } from 'vitest'
import { selectedIn } from './selection'

let notes: HTMLElement

beforeEach(() => {
  document.body.innerHTML = `<main><div id="notes">
    <p>What does a week look like?</p><p data-note="week">Half of the week is listening.</p>
    <p>What would you change?</p><p data-note="">Fewer meetings 🚆.</p>
  </div><p id="elsewhere">Elsewhere.</p></main>`
  notes = document.getElementById('notes') as HTMLElement
})

const textOf = (selector: string) => document.querySelector(selector)?.firstChild as Text

function select(from: [Text, number], to: [Text, number]) {
  getSelection()?.setBaseAndExtent(...from, ...to)
  return selectedIn(notes, getSelection())
}

test('words of an answer are taken with its question, whichever way they were selected', () => {
  const week = textOf('[data-note=week]')
  const taken = { text: 'week is listening', questionId: 'week' }
  expect(select([week, 12], [week, 29])).toEqual(taken)
  expect(select([week, 29], [week, 12])).toEqual(taken)
})

test('a selection that runs over is cut to the first answer that has words of it', () => {
  const week = textOf('[data-note=week]')
  const whole = textOf("[data-note='']")
  expect(select([week, 12], [whole, 5])).toEqual({ text: 'week is listening.', questionId: 'week' })
  expect(select([week, 30], [whole, 14])).toEqual({ text: 'Fewer meetings', questionId: '' })
  expect(select([textOf('#notes > p'), 0], [week, 4])).toEqual({ text: 'Half', questionId: 'week' })
})

test('nothing is taken from nowhere', () => {
  const week = textOf('[data-note=week]')
  const elsewhere = textOf('#elsewhere')
  expect(selectedIn(notes, null)).toBeNull()
  expect(select([week, 3], [week, 3])).toBeNull()
  expect(select([elsewhere, 0], [elsewhere, 4])).toBeNull()
  expect(select([textOf('#notes > p'), 0], [textOf('#notes > p'), 4])).toBeNull()
})
