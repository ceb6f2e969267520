/** `/network`: who can introduce you to whom. */
import { createFileRoute } from '@tanstack/react-router'
import { type NetworkSearch, parseNetworkSearch, targetOf } from '@/features/network/address'
import { NetworkLead } from '@/features/network/NetworkLead'
import { NetworkPanel } from '@/features/network/NetworkPanel'
import { graphQuery, waysQuery } from '@/features/network/queries'
import { ViewSwitch } from '@/features/network/ViewSwitch'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/network')({
  validateSearch: parseNetworkSearch,
  loaderDeps: ({ search }) => ({ target: targetOf(search) }),
  loader: ({ context, deps: { target } }) => {
    void context.queryClient.prefetchQuery(graphQuery())
    if (target) void context.queryClient.prefetchQuery(waysQuery(target))
  },
  component: Network,
})

function Network() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (part: NetworkSearch) =>
    void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false })
  return (
    <Page
      title="Network"
      wide
      lead={<NetworkLead />}
      action={<ViewSwitch search={search} onChange={(view) => change({ view })} />}
    >
      <NetworkPanel search={search} onChange={change} />
    </Page>
  )
}
