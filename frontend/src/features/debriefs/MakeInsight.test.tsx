/** Making a claim of selected words, until a debrief is full. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { render } from '../../../test/render.tsx'
import { MakeInsight } from './MakeInsight'

const SELECTED = { text: 'Half is listening.', questionId: 'week' }

test('selected words become a claim', async () => {
  const onMake = vi.fn()
  render(<MakeInsight selected={SELECTED} hasRoom onMake={onMake} onDrop={vi.fn()} />)
  await userEvent.click(screen.getByText('Make it an insight'))
  expect(onMake).toHaveBeenCalledWith(SELECTED)
})

test('where fifty stand, it says so instead', () => {
  render(<MakeInsight selected={SELECTED} hasRoom={false} onMake={vi.fn()} onDrop={vi.fn()} />)
  expect(screen.queryByText('Make it an insight')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('There are 50 claims; more do not fit.')
})
