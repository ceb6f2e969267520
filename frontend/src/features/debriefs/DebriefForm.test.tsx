/** A debrief goes in one request, or stays as it was typed. */
import { notifications } from '@mantine/notifications'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Interview } from '@/features/interviews/queries'
import { render } from '../../../test/render.tsx'
import { refusal, server } from '../../../test/server.ts'
import { DebriefForm } from './DebriefForm'

beforeEach(() => notifications.clean())

const API = `${location.origin}/api/v1`
const CAREER = { id: 'rail', title: 'Rail planning', color: 1 }
const INTERVIEW = {
  id: 'talk',
  state: 'held',
  notes: '',
  contacts: [{ id: 'ada', display_name: 'Ada Kern', role: '', organization_name: '' }],
  careers: [CAREER],
} as unknown as Interview

const page = (items: unknown[]) => () => HttpResponse.json({ items, next_cursor: null })

function answer(...answers: (() => Response)[]) {
  const sent: { body: unknown; key: string | null }[] = []
  server.use(
    http.get(`${API}/careers`, page([{ ...CAREER, interest: 6 }])),
    http.get(`${API}/interviews/talk/questions`, page([])),
    http.post(`${API}/debriefs`, async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') })
      return (answers[sent.length - 1] ?? (() => HttpResponse.json({}, { status: 201 })))()
    }),
  )
  return sent
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the debrief' }))

async function writeTwoClaims() {
  render(<DebriefForm interview={INTERVIEW} />)
  const add = screen.getByRole('button', { name: 'Add what they said' })
  await userEvent.click(add)
  await userEvent.click(add)
  const [, second] = screen.getAllByLabelText('What they said')
  if (second) await userEvent.type(second, 'Mostly writing.')
}

test('everything goes in one request, without the rows left empty', async () => {
  const sent = answer()
  await writeTwoClaims()
  await userEvent.type(screen.getByLabelText('What did you learn?'), 'A lot.')
  await userEvent.click(
    within(screen.getByRole('group', { name: 'After' })).getByRole('button', { name: '9' }),
  )
  await save()
  await screen.findByText(/The debrief is kept/)
  expect(sent).toHaveLength(1)
  expect(sent[0]?.body).toMatchObject({
    interview_id: 'talk',
    learned: 'A lot.',
    interests: [{ career_id: 'rail', after: 9 }],
    insights: [{ text: 'Mostly writing.', career_id: 'rail', contact_id: 'ada' }],
    referrals: [],
  })
})

test('what the API refuses stands beside its field, and what was typed stays', async () => {
  const pointer = '/insights/0/text'
  answer(() =>
    refusal({
      status: 422,
      code: 'invalid',
      errors: [{ place: 'body', pointer, code: 'x', message: 'Too long.' }],
    }),
  )
  await writeTwoClaims()
  await save()
  expect(await screen.findByLabelText('What they said')).toHaveAccessibleDescription('Too long.')
  expect(screen.getByLabelText('What they said')).toHaveValue('Mostly writing.')
})

test('saving again after a lost connection is the same request', async () => {
  const sent = answer(() => HttpResponse.error() as Response)
  await writeTwoClaims()
  await save()
  await screen.findByText('No connection')
  await save()
  await screen.findByText(/The debrief is kept/)
  expect(sent[0]?.key).toBeTruthy()
  expect(sent[1]).toEqual(sent[0])
})
