/** Naming a referrer and telling them, on literals. */
import { expect, test } from 'vitest'
import { namingSentence, owesTelling, type Permission } from './rules'

test.each<[Permission, boolean]>([
  ['granted', true],
  ['granted_with_conditions', true],
  ['asked', false],
  ['not_asked', false],
  ['denied', false],
  ['withdrawn', false],
])('with permission %s the sentence says that the name may be used: %s (R14)', (permission, may) => {
  expect(namingSentence(permission, 'Ines').startsWith('You may say')).toBe(may)
})

test('telling the referrer is owed as soon as something came of it, and once (R34)', () => {
  expect(owesTelling({ outcome: 'open', told_at: null })).toBe(false)
  expect(owesTelling({ outcome: 'no_answer', told_at: null })).toBe(true)
  expect(owesTelling({ outcome: 'met', told_at: '2026-11-01T10:00:00Z' })).toBe(false)
})
