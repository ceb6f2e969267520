/** What the templates' address asks for, on literals. */
import { expect, test } from 'vitest'
import { byPurpose, parseTemplateSearch, templatesQueryOf } from './rules'

test('an address with nonsense asks for what is in use', () => {
  expect(parseTemplateSearch({ purpose: 'spam', show: 'all', q: '  ' })).toEqual({})
  expect(templatesQueryOf({})).toEqual({ hidden: false })
  expect(templatesQueryOf({ show: 'trash', purpose: 'nudge' })).toEqual({ trashed: true, purpose: 'nudge' })
})

test('purposes stand in the order of the journey, and only those with a template', () => {
  const rows = [{ purpose: 'nudge' as const }, { purpose: 'spread_the_word' as const }]
  expect(byPurpose(rows).map(({ title }) => title)).toEqual(['Spread the word', 'Follow up in writing'])
})
