/** The router: file routes, the frame around them, and what is shown while they load or fail. */
import { createRouter } from '@tanstack/react-router'
import { isSignedIn, onSessionChange } from '@/api/session'
import { PageSkeleton } from '@/ui/Skeletons'
import { NotFound, PageFailed } from './failures'
import { queryClient } from './queryClient'
import { routeTree } from './routeTree.gen'
import { Shell } from './Shell'

export const router = createRouter({
  routeTree,
  context: { queryClient },
  InnerWrap: Shell,
  defaultPreload: 'intent',
  // The query cache decides what is fresh; the router keeps nothing of its own.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: PageFailed,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
})

// Signed out, here or in another tab: nothing of the account stays on the screen.
onSessionChange(() => {
  if (isSignedIn()) return
  queryClient.clear()
  void router.invalidate()
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
