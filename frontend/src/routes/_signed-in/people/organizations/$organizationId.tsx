/** `/people/organizations/<id>`: what is known about an organization, and the people there. */
import { Group } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Waypoints } from 'lucide-react'
import { PeopleThere } from '@/features/contacts/PeopleThere'
import { OrganizationFacts } from '@/features/organizations/OrganizationFacts'
import { OrganizationMenu } from '@/features/organizations/OrganizationMenu'
import { type Organization, organizationQuery } from '@/features/organizations/queries'
import { ResearchNotes } from '@/features/organizations/ResearchNotes'
import { KIND_NAMES } from '@/features/organizations/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/people/organizations/$organizationId')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(organizationQuery(params.organizationId)),
  component: OrganizationPage,
})

function OrganizationPage() {
  const { organizationId } = Route.useParams()
  const { data: organization } = useSuspenseQuery(organizationQuery(organizationId))
  return <TheOrganization key={organization.id} organization={organization} />
}

function TheOrganization({ organization }: { organization: Organization }) {
  return (
    <Page
      title={organization.name}
      lead={[KIND_NAMES[organization.kind], organization.place].filter(Boolean).join(' · ')}
      back={{ to: '/people/organizations', label: 'Organizations' }}
      action={
        <Group gap="xs">
          <ButtonLink
            to="/network"
            search={{ organization: organization.id }}
            leftSection={<Waypoints size={18} aria-hidden />}
          >
            Find a way in
          </ButtonLink>
          <OrganizationMenu organization={organization} />
        </Group>
      }
    >
      <PeopleThere organizationId={organization.id} name={organization.name} />
      <ResearchNotes organization={organization} />
      <OrganizationFacts organization={organization} />
    </Page>
  )
}
