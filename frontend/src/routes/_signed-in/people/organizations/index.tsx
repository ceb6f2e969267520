/** `/people/organizations`: employers, associations, schools and communities. */
import { createFileRoute } from '@tanstack/react-router'
import { Building2 } from 'lucide-react'
import { PeopleTabs } from '@/features/contacts/PeopleTabs'
import { AddOrganization } from '@/features/organizations/AddOrganization'
import { OrganizationsPanel } from '@/features/organizations/OrganizationsPanel'
import { organizationsQuery } from '@/features/organizations/queries'
import {
  type OrganizationSearch,
  organizationQueryOf,
  parseOrganizationSearch,
} from '@/features/organizations/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/people/organizations/')({
  validateSearch: parseOrganizationSearch,
  loaderDeps: ({ search }) => organizationQueryOf(search),
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(organizationsQuery(deps)),
  component: Organizations,
})

function Organizations() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (part: Partial<OrganizationSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: 'q' in part || 'add' in part })
  return (
    <Page
      title="Organizations"
      action={
        <ButtonLink
          from={Route.fullPath}
          to="/people/organizations"
          search={(now) => ({ ...now, add: true })}
          leftSection={<Building2 size={18} aria-hidden />}
        >
          Add an organization
        </ButtonLink>
      }
    >
      <PeopleTabs />
      <OrganizationsPanel search={search} onChange={change} />
      <AddOrganization
        opened={search.add ?? false}
        onClose={() => change({ add: undefined })}
        onAdded={({ id }) =>
          void navigate({
            to: '/people/organizations/$organizationId',
            params: { organizationId: id },
            replace: true,
          })
        }
      />
    </Page>
  )
}
