/** Which typed addresses a browser may follow. */
import { expect, test } from 'vitest'
import { webAddress } from './webAddress'

test.each([
  ['https://example.com/a?b=c', 'https://example.com/a?b=c'],
  ['www.example.com', 'https://www.example.com'],
  ['linkedin.com/in/ines', 'https://linkedin.com/in/ines'],
  ['javascript:alert(1)', null],
  ['ask Tom', null],
  ['', null],
  [null, null],
])('%s leads to %s', (typed, address) => {
  expect(webAddress(typed)).toBe(address)
})
