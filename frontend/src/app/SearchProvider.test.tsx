/** The search by Ctrl-K: whose keys and whose focus it is, while it opens, fades out, and opens again. */
import { MantineProvider } from '@mantine/core'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
  useRouterState,
} from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { render } from '../../test/render'
import { server } from '../../test/server'
import { SearchProvider, useSearch } from './SearchProvider'

const opening = '{Control>}k{/Control}'
const field = () => screen.queryByRole('combobox', { name: 'Search' })

function Page() {
  const openSearch = useSearch()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <>
      <input aria-label="On the page" />
      <button type="button" onClick={openSearch}>
        Open
      </button>
      <p>{path}</p>
    </>
  )
}

/** As in a browser: a dialog fades in and out. */
const Root = () => (
  <MantineProvider env="default">
    <SearchProvider>
      <Page />
    </SearchProvider>
  </MantineProvider>
)

beforeEach(async () => {
  vi.stubGlobal('scrollTo', () => {})
  server.use(http.get('*/api/v1/*', () => HttpResponse.json({ items: [], next_cursor: null })))
  const routeTree = createRootRoute({ component: Root, notFoundComponent: () => null })
  render(<RouterProvider router={createRouter({ routeTree, history: createMemoryHistory() })} />)
  await screen.findByLabelText('On the page')
})

test('opened again while the last one fades out, it gets every letter and keeps the focus', async () => {
  const user = userEvent.setup()
  const page = screen.getByLabelText('On the page')
  await user.click(page)
  await user.keyboard(`${opening}no`)
  await waitFor(() => expect(field()).toHaveValue('no'))
  await user.keyboard('{Escape}')
  expect(page).toHaveFocus()
  expect(field()).toBeInTheDocument()
  await user.keyboard(`${opening}priya`)
  expect(field()).toHaveValue('priya')
  // Longer than the last one would have taken to be gone.
  await new Promise((resolve) => setTimeout(resolve, 400))
  await user.keyboard(' r')
  expect(field()).toHaveValue('priya r')
  expect(page).toHaveValue('')
})

test('closed, the focus is where it was, and the letters are the page’s again', async () => {
  const user = userEvent.setup()
  await user.click(screen.getByLabelText('On the page'))
  await user.keyboard(opening)
  await waitFor(() => expect(field()).toHaveFocus())
  await user.keyboard('{Escape}')
  await waitFor(() => expect(field()).toBeNull())
  await user.keyboard('Noor')
  expect(screen.getByLabelText('On the page')).toHaveValue('Noor')
})

test('Enter goes to what was found, and does not press the button that opened the search', async () => {
  const user = userEvent.setup()
  screen.getByRole('button', { name: 'Open' }).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(field()).toHaveFocus())
  await user.keyboard('Pitch')
  await waitFor(() =>
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['Pitches']),
  )
  await user.keyboard('{Enter}')
  await screen.findByText('/pitches')
  await waitFor(() => expect(field()).toBeNull())
})
