/** Adding a person: a name or a role is enough, and nothing typed is lost. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { render } from '../../../test/render.tsx'
import { refusal, server } from '../../../test/server.ts'
import { AddPerson } from './AddPerson'

const bodies: Record<string, unknown>[] = []

beforeEach(() => {
  bodies.length = 0
  server.use(
    http.get('*/api/v1/organizations', () => HttpResponse.json({ items: [], next_cursor: null })),
    http.post('*/api/v1/contacts', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>
      bodies.push(body)
      return HttpResponse.json({ id: 'new', version: 1, ...body }, { status: 201 })
    }),
  )
})

function open() {
  const onAdded = vi.fn()
  render(<AddPerson opened onClose={() => {}} onAdded={onAdded} />)
  return onAdded
}

test('nobody is added without a name and a role', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Add' }))
  expect(await screen.findByText('Give a name or, at least, a role.')).toBeVisible()
  expect(bodies).toEqual([])
})

test('a role is enough for somebody I only heard of', async () => {
  const onAdded = open()
  await userEvent.click(screen.getByText('I only heard of them'))
  await userEvent.type(screen.getByLabelText('Role'), 'Head of design')
  await userEvent.click(screen.getByRole('button', { name: 'Add' }))
  await waitFor(() => expect(onAdded).toHaveBeenCalledOnce())
  expect(bodies[0]).toMatchObject({
    display_name: '',
    role: 'Head of design',
    standing: 'named',
    circle: 'stranger',
  })
})

test('several people are entered one after the other', async () => {
  const onAdded = open()
  await userEvent.type(screen.getByLabelText('Name'), 'Ines Duarte')
  await userEvent.click(screen.getByRole('button', { name: 'Add and enter another' }))
  expect(await screen.findByText('Ines Duarte is added.')).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveValue('')
  expect(screen.getByLabelText('Name')).toHaveFocus()
  expect(onAdded).not.toHaveBeenCalled()
})

test('a refusal stands beside its field, and what was typed stays', async () => {
  server.use(
    http.post('*/api/v1/contacts', () =>
      refusal({
        status: 422,
        code: 'invalid',
        errors: [{ place: 'body', pointer: '/role', code: 'too_long', message: 'This is too long.' }],
      }),
    ),
  )
  open()
  await userEvent.type(screen.getByLabelText('Name'), 'Ines Duarte')
  await userEvent.click(screen.getByRole('button', { name: 'Add' }))
  expect(await screen.findByText('This is too long.')).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveValue('Ines Duarte')
})
