/** `/people`: everybody known or heard of. */
import { Group } from '@mantine/core'
import { createFileRoute } from '@tanstack/react-router'
import { UserPlus } from 'lucide-react'
import { AddPerson } from '@/features/contacts/AddPerson'
import { filterOf, type PeopleSearch, parsePeopleSearch, queryOf } from '@/features/contacts/filter'
import { PeoplePanel } from '@/features/contacts/PeoplePanel'
import { PeopleTabs } from '@/features/contacts/PeopleTabs'
import { contactsQuery } from '@/features/contacts/queries'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/people/')({
  validateSearch: parsePeopleSearch,
  loaderDeps: ({ search }) => queryOf(filterOf(search)),
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(contactsQuery(deps)),
  component: People,
})

function People() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  // Back undoes a choice; it does not retype a search letter by letter.
  const change = (part: Partial<PeopleSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: 'q' in part || 'add' in part })
  const close = () => change({ add: undefined })
  return (
    <Page
      title="People"
      action={
        <Group gap="xs">
          <ButtonLink to="/people/import" variant="default">
            Import
          </ButtonLink>
          <ButtonLink
            from={Route.fullPath}
            to="/people"
            search={(now) => ({ ...now, add: true })}
            leftSection={<UserPlus size={18} aria-hidden />}
          >
            Add a person
          </ButtonLink>
        </Group>
      }
    >
      <PeopleTabs />
      <PeoplePanel search={search} onChange={change} />
      <AddPerson
        opened={search.add ?? false}
        onClose={close}
        onAdded={({ id }) =>
          void navigate({ to: '/people/$contactId', params: { contactId: id }, replace: true })
        }
      />
    </Page>
  )
}
