/** The router: file routes, the frame around them, and what is shown while they load or fail. */
import { createRouter } from '@tanstack/react-router'
import { isLost, isSignedIn, onSessionChange } from '@/api/session'
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

// Signed out, here or in another tab: nothing of the account stays on the screen. But a session that ends by
// itself must not take the page from somebody who is writing: a line says so, and what is typed is kept.
onSessionChange(() => {
  if (isSignedIn() || (isLost() && isWriting())) return
  queryClient.clear()
  void router.invalidate()
})

const isWriting = () => router.state.matches.some(({ staticData }) => staticData.worksOffline)

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What is typed there is kept on the device, and what it shows as well. */
    worksOffline?: boolean
  }
  interface Register {
    router: typeof router
  }
}
