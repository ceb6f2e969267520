/** The pitch says its spoken length while it is typed, saves itself, and says so. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { render } from '../../../test/render'
import { refusal, server } from '../../../test/server'
import { PitchField } from './PitchField'
import { type Me, meQuery } from './queries'

const me: Me = {
  id: '0190b0c0-0000-7000-8000-000000000001',
  email: 'maya@example.com',
  version: 4,
  sample: false,
  display_name: 'Maya Okafor',
  time_zone: 'Europe/Berlin',
  elevator_pitch: 'Hello there.',
  weekly_goal: 1,
  pitch_words: 2,
  pitch_seconds: 1,
}
const type = (text: string) =>
  fireEvent.change(screen.getByLabelText('Elevator pitch'), { target: { value: text } })

function show() {
  const { client } = render(<PitchField me={me} />)
  client.setQueryData(meQuery().queryKey, me)
}

test('a pitch over 90 seconds says how much to cut (R5), and is saved all the same', async () => {
  server.use(http.patch('*/api/v1/me', () => HttpResponse.json(me)))
  show()
  type(Array.from({ length: 230 }, () => 'word').join(' '))
  expect(
    screen.getByText(/230 words, about 92 seconds aloud; at most 90\. Cut about 5 words\./),
  ).toBeVisible()
  expect(await screen.findByText('Saved', {}, { timeout: 3000 })).toBeVisible()
})

test('it is saved with the version that was seen', async () => {
  const sent: unknown[] = []
  server.use(
    http.patch('*/api/v1/me', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...me, version: 5, elevator_pitch: 'I teach.' })
    }),
  )
  show()
  type('I teach.')
  await waitFor(() => expect(screen.getByText('Saved')).toBeVisible(), { timeout: 3000 })
  expect(sent).toEqual(['"4"', { elevator_pitch: 'I teach.' }])
})

test('a refusal keeps what was typed', async () => {
  server.use(
    http.patch('*/api/v1/me', () =>
      refusal({ status: 412, code: 'stale', detail: 'Somebody changed this meanwhile.' }),
    ),
  )
  show()
  type('I teach.')
  expect(
    await screen.findByText(/Not saved, still here: Somebody changed/, {}, { timeout: 3000 }),
  ).toBeVisible()
  expect(screen.getByLabelText('Elevator pitch')).toHaveValue('I teach.')
})
