/** What the form of a question sends. */
import { expect, test } from 'vitest'
import { changed, valuesOf } from './useKeepQuestion'

const BASE = {
  id: 'q',
  version: 0,
  origin: 'shipped' as const,
  text: 'What does a week look like?',
  topic: 'day_to_day' as const,
  phase: 'core' as const,
  depth: 1,
  open: true,
  researchable: false,
  hidden: false,
  edited: false,
  shipped_text: null,
  position: null,
  deleted_at: null,
  findings: [],
}

test('only what was changed is sent, so that a shipped question keeps the rest of its own', () => {
  const fields = { ...valuesOf(BASE), depth: 3 }
  expect(changed(BASE, fields)).toEqual({ depth: 3 })
  expect(changed(BASE, { ...fields, depth: 1 })).toEqual({})
})

test('a new question is asked in the middle of a talk', () => {
  expect(valuesOf(null)).toEqual({
    text: '',
    topic: 'day_to_day',
    phase: 'core',
    depth: '2',
    researchable: false,
  })
})
