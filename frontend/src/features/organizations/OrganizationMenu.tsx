/** What else can be done with an organization. */
import { ActionIcon, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Ellipsis, Trash2 } from 'lucide-react'
import { undoableDelete } from '@/ui/undoableDelete'
import { type Organization, useRestoreOrganization, useTrashOrganization } from './queries'

export function OrganizationMenu({ organization }: { organization: Organization }) {
  const moveToTrash = useMoveToTrash(organization)
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={`More about ${organization.name}`}>
          <Ellipsis size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Trash2 size={18} aria-hidden />} onClick={() => void moveToTrash()}>
          Move to the trash
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function useMoveToTrash(organization: Organization) {
  const navigate = useNavigate()
  const { mutateAsync: trash } = useTrashOrganization()
  const { mutateAsync: restore } = useRestoreOrganization()
  const params = { organizationId: organization.id }
  const open = () => navigate({ to: '/people/organizations/$organizationId', params })
  return async () => {
    // Away first: what is in the trash cannot be read any more.
    await navigate({ to: '/people/organizations' })
    const isGone = await undoableDelete({
      message: `${organization.name} is in the trash. Its people stay.`,
      remove: () => trash(organization.id),
      restore: async () => {
        await restore(organization.id)
        await open()
      },
    })
    if (!isGone) await open()
  }
}
