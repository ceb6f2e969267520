/** Renders a component as the page does: theme, query cache, notifications. */
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render as renderBare } from '@testing-library/react'
import type { ReactElement } from 'react'
import { theme } from '../src/app/theme.ts'

export function render(element: ReactElement) {
  const client: QueryClient = new QueryClient({
    mutationCache: new MutationCache({ onSettled: () => void client.invalidateQueries() }),
    defaultOptions: { queries: { retry: false }, mutations: { networkMode: 'always' } },
  })
  const view = renderBare(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={client}>
        <Notifications />
        {element}
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { ...view, client }
}
