/** Everything behind the sign-in; the frame is drawn around these pages. */
import { createFileRoute, Outlet } from '@tanstack/react-router'
import { requireSession } from '@/features/accounts/guard'
import { meQuery } from '@/features/accounts/queries'

export const Route = createFileRoute('/_signed-in')({
  beforeLoad: requireSession,
  loader: ({ context }) => context.queryClient.ensureQueryData(meQuery()),
  component: Outlet,
})
