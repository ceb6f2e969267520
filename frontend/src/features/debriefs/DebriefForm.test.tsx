/** A debrief goes in one request, or stays as it was typed. */
import { notifications } from '@mantine/notifications'
import { act, screen, within } from '@testing-library/react'
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

const QUESTION = {
  id: 'week',
  text: 'What does a week look like?',
  topic: 'culture',
  notes: 'Half of the week is listening.',
  starred: false,
}

/** What the API answers to each attempt to save; it refuses nothing else. */
function answer(...answers: (() => Response)[]) {
  const sent: { body: unknown; key: string | null }[] = []
  server.use(
    http.get(`${API}/careers`, page([{ ...CAREER, interest: 6 }])),
    http.get(`${API}/interviews/talk/questions`, page([QUESTION])),
    http.get(`${API}/organizations`, page([])),
    http.get(`${API}/contacts`, page([])),
    http.post(`${API}/debriefs`, async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') })
      return (answers[sent.length - 1] ?? (() => HttpResponse.json({}, { status: 201 })))()
    }),
  )
  return sent
}

const open = (prompt: RegExp) => userEvent.click(screen.getByText(prompt))

const save = () => userEvent.click(screen.getByText('Save the debrief'))

async function writeTwoClaims() {
  render(<DebriefForm interview={INTERVIEW} />)
  const add = screen.getByText('Add what they said')
  await userEvent.click(add)
  await userEvent.click(add)
  const [, second] = screen.getAllByLabelText('What they said')
  if (second) await userEvent.type(second, 'Mostly writing.')
}

test('everything goes in one request, without the rows left empty', async () => {
  const sent = answer()
  await writeTwoClaims()
  await userEvent.type(screen.getByLabelText('What did you learn?'), 'A lot.')
  await open(/Your interest/)
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

test('words selected in the notes become a claim on the topic of their question', async () => {
  const sent = answer()
  render(<DebriefForm interview={INTERVIEW} />)
  const words = (await screen.findByText(QUESTION.notes)).firstChild as Text
  getSelection()?.setBaseAndExtent(words, 12, words, 29)
  await act(() => document.dispatchEvent(new Event('selectionchange')))
  await userEvent.click(screen.getByText('Make it an insight'))
  expect(screen.getByLabelText('What they said')).toHaveValue('week is listening')
  expect(screen.getByLabelText('Which way it counts')).toHaveFocus()
  await userEvent.selectOptions(screen.getByLabelText('Which way it counts'), 'con')
  await save()
  await screen.findByText(/The debrief is kept/)
  expect(sent[0]?.body).toMatchObject({
    insights: [{ text: 'week is listening', topic: 'culture', polarity: 'con', question_id: 'week' }],
  })
})

test('a whole answer is used by one button, with the keyboard, too', async () => {
  answer()
  render(<DebriefForm interview={INTERVIEW} />)
  const use = await screen.findByRole('button', { name: 'Use this answer' })
  use.focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByLabelText('What they said')).toHaveValue(QUESTION.notes)
  expect(screen.getByText('Use this answer again')).toBeVisible()
})

test('a refusal inside a folded prompt opens it and puts the focus on the field', async () => {
  const pointer = '/commitments/0/due_on'
  const errors = [{ place: 'body', pointer, code: 'x', message: 'Not a day.' }]
  answer(() => refusal({ status: 422, code: 'invalid', errors }))
  render(<DebriefForm interview={INTERVIEW} />)
  await open(/What they gave you/)
  await userEvent.click(screen.getByText('Add a promise you made'))
  await userEvent.type(screen.getByLabelText('What you promised'), 'Send it.')
  await open(/What they gave you/)
  expect(screen.queryByLabelText('What you promised')).not.toBeInTheDocument()
  expect(screen.getByText('1 promise')).toBeVisible()
  await save()
  expect(await screen.findByLabelText('By which day')).toHaveFocus()
  expect(screen.getByLabelText('By which day')).toHaveAccessibleDescription('Not a day.')
  expect(screen.getByLabelText('What you promised')).toHaveValue('Send it.')
})
