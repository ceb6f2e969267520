/** A form's refusals come back to its fields, and what was typed stays. */
import { TextInput } from '@mantine/core'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Problem } from '@/api/problem'
import { render } from '../../test/render'
import { FormProblem, useProblemForm } from './useProblemForm'

function Form({
  send,
}: {
  send: (values: { title: string }, once: Record<string, string>) => Promise<unknown>
}) {
  const { form, submit, problem } = useProblemForm({ initialValues: { title: '' }, send })
  return (
    <form onSubmit={submit}>
      <TextInput label="Title" {...form.getInputProps('title')} />
      <FormProblem problem={problem} />
      <button type="submit">Save</button>
    </form>
  )
}

const refused = (pointer: string) =>
  new Problem({
    status: 422,
    code: 'invalid',
    title: 'Not valid',
    detail: 'One field is not valid.',
    errors: [{ place: 'body', pointer, code: 'taken', message: 'You weigh this career already.' }],
  })

async function typeAndSave(text: string) {
  await userEvent.type(screen.getByLabelText('Title'), text)
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
}

test('an error stands beside its field, which gets the focus and keeps its text', async () => {
  render(<Form send={() => Promise.reject(refused('/title'))} />)
  await typeAndSave('Nurse')
  const field = screen.getByLabelText('Title')
  expect(field).toHaveAccessibleDescription('You weigh this career already.')
  expect(field).toHaveFocus()
  expect(field).toHaveValue('Nurse')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('an error that belongs to no field is said above the button', async () => {
  render(<Form send={() => Promise.reject(refused('/careers/0'))} />)
  await typeAndSave('Nurse')
  expect(screen.getByRole('alert')).toHaveTextContent('You weigh this career already.')
  expect(screen.getByRole('alert')).toHaveTextContent('What you typed is still here.')
})

test('sending the same again carries the same key; changed values carry another', async () => {
  const keys: (string | undefined)[] = []
  render(
    <Form
      send={(_, once) => {
        keys.push(once['Idempotency-Key'])
        return Promise.reject(Problem.unreachable())
      }}
    />,
  )
  await typeAndSave('Nurse')
  expect(screen.getByRole('alert')).toHaveTextContent('cannot be reached')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await typeAndSave('!')
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})
