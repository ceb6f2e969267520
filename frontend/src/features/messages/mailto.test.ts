/** Links to the mail program. */
import { expect, test } from 'vitest'
import { mailto } from './mailto'

test('spaces, line breaks and marks are written as RFC 6068 wants', () => {
  expect(mailto({ to: 'ada@example.com', subject: '20 minutes?', text: 'Dear Ada,\nhow & why' })).toBe(
    'mailto:ada@example.com?subject=20%20minutes%3F&body=Dear%20Ada%2C%0D%0Ahow%20%26%20why',
  )
})

test('line breaks that came as CRLF are not doubled', () => {
  expect(mailto({ to: 'a@example.com', subject: '', text: 'a\r\nb' })).toContain('body=a%0D%0Ab')
})

test('an address cannot smuggle in another field', () => {
  expect(mailto({ to: 'a?bcc=x@example.com', subject: '', text: '' })).toContain(
    'mailto:a%3Fbcc%3Dx@example.com?',
  )
})

test('no address and too long a text make no link', () => {
  expect(mailto({ to: '', subject: '', text: 'x' })).toBeNull()
  expect(mailto({ to: 'a@example.com', subject: '', text: 'x'.repeat(1800) })).toBeNull()
})
