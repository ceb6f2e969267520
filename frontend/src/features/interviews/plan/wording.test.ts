/** Open and closed questions. */
import { expect, test } from 'vitest'
import { isOpen, STARTERS } from './wording'

test.each(['Do you like it?', 'Is the pay good?', 'have you ever changed teams?', 'Would you do it again?'])(
  'a yes answers "%s" (R25)',
  (text) => expect(isOpen(text)).toBe(false),
)

test.each([
  'What did last week look like?',
  'Could you tell me how you came here?',
  'Is there anybody else I should talk to?',
  'May I use your name?',
  '',
])('"%s" is open, or exempt', (text) => expect(isOpen(text)).toBe(true))

test('the plan to begin with is one that R1 and R25 like', () => {
  expect(STARTERS.length).toBeGreaterThanOrEqual(4)
  expect(STARTERS.length).toBeLessThanOrEqual(6)
  expect(STARTERS.every(({ text }) => isOpen(text))).toBe(true)
  expect(new Set(STARTERS.map(({ topic }) => topic)).size).toBe(STARTERS.length)
})
