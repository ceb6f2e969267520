/** Two answers given one right after the other: the second is kept, though the row has changed since it was drawn. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { ReactNode } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { ChangedElsewhere } from '@/api/merge'
import { refusal, server } from '../../../test/server.ts'
import { type Introduction, useNoteAnswer } from './queries'

const DRAWN = {
  id: 'both',
  version: 2,
  one_id: 'amara',
  other_id: 'rosa',
  one_answer: 'asked',
  other_answer: 'not_asked',
} as Introduction

let now: Introduction

beforeEach(() => {
  const at = '*/api/v1/introductions/both'
  server.use(
    http.get(at, () => HttpResponse.json(now)),
    http.put(`${at}/answers/rosa`, ({ request }) => {
      if (request.headers.get('If-Match') !== `"${now.version}"`)
        return refusal({ status: 412, code: 'version_mismatch' })
      now = { ...now, version: now.version + 1, other_answer: 'asked' }
      return HttpResponse.json(now)
    }),
  )
})

function askRosa() {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(useNoteAnswer, { wrapper })
  return result.current.mutateAsync({ on: DRAWN, contact_id: 'rosa', answer: 'asked' })
}

test('what the other one said meanwhile keeps no answer back', async () => {
  now = { ...DRAWN, version: 3, one_answer: 'agreed' }
  expect(await askRosa()).toMatchObject({ version: 4, one_answer: 'agreed', other_answer: 'asked' })
})

test('an answer of the same person from another window is not written over', async () => {
  now = { ...DRAWN, version: 3, other_answer: 'refused' }
  await expect(askRosa()).rejects.toThrow(ChangedElsewhere)
  expect(now.other_answer).toBe('refused')
})
