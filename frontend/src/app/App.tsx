/** The whole web UI: providers around the router. */
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { queryClient } from './queryClient'
import { router } from './router'
import { theme } from './theme'

// The same key as in public/scheme.js, which sets the scheme before anything is painted.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'grapevine-color-scheme' })

// What is told before this has loaded waits in the library's store.
const Notifications = lazy(() => import('./Notifications'))

export function App() {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      // The variables are in virtual:theme.css; an inline <style> would be refused by our policy.
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateInlineStyles
    >
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={null}>
          <Notifications />
        </Suspense>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
