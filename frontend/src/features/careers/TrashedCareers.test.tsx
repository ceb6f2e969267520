/** What is in the trash can be brought back. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { render } from '../../../test/render'
import { server } from '../../../test/server'
import { TrashedCareers } from './TrashedCareers'

const CAREER = { id: '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', title: 'Beekeeping' }

test('a career comes back from the trash, and the trash goes away with it', async () => {
  let trash = [CAREER]
  server.use(
    http.get('*/api/v1/careers', () => HttpResponse.json({ items: trash, next_cursor: null })),
    http.post('*/api/v1/careers/:id/restore', () => {
      trash = []
      return HttpResponse.json(CAREER)
    }),
  )
  render(<TrashedCareers />)

  await userEvent.click(await screen.findByText('One career in the trash'))
  await userEvent.click(screen.getByRole('button', { name: 'Restore' }))

  await expect.poll(() => screen.queryByText('Beekeeping')).toBeNull()
})
