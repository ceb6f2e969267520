/** The devices that are signed in: the one at hand is marked, the others can be signed out. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { render } from '../../../test/render'
import { server } from '../../../test/server'
import type { SignIn } from './queries'
import { SignInList } from './SignInList'

const signIn = (id: string, device: string, current: boolean): SignIn => ({
  id,
  device,
  current,
  created_at: '2026-11-20T09:00:00Z',
  last_used_at: '2026-11-22T09:00:00Z',
})

test('another device is signed out, this one is only marked', async () => {
  const items = [signIn('1', 'Firefox on Windows', true), signIn('2', '', false)]
  const ended: unknown[] = []
  server.use(
    http.get('*/api/v1/me/sign-ins', () => HttpResponse.json({ items, next_cursor: null })),
    http.delete('*/api/v1/me/sign-ins/:id', ({ params }) => {
      ended.push(params.id)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  render(
    <Suspense>
      <SignInList />
    </Suspense>,
  )
  const [mine, other] = await screen.findAllByRole('listitem')
  expect(within(mine as HTMLElement).getByText('This device')).toBeVisible()
  expect(within(mine as HTMLElement).queryByRole('button')).toBeNull()
  fireEvent.click(within(other as HTMLElement).getByRole('button', { name: /^Sign out: A device/ }))
  await waitFor(() => expect(ended).toEqual(['2']))
})
