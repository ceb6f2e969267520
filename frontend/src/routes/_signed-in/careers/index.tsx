/** `/careers`: the directions being weighed. */
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { AddCareer } from '@/features/careers/AddCareer'
import { CareerCards } from '@/features/careers/CareerCards'
import { careersQuery } from '@/features/careers/queries'
import { BalanceNote } from '@/features/insights/BalanceNote'
import { balanceQuery } from '@/features/insights/queries'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'

export const Route = createFileRoute('/_signed-in/careers/')({
  validateSearch: (search): { new?: true } => (search.new ? { new: true } : {}),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(careersQuery()),
      context.queryClient.ensureQueryData(balanceQuery()),
    ]),
  component: Careers,
})

function Careers() {
  const { data } = useSuspenseQuery(careersQuery())
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  // Back does not open a closed dialog.
  const adding = (on: boolean) => void navigate({ search: on ? { new: true } : {}, replace: !on })
  const add = <Button onClick={() => adding(true)}>Add a career</Button>
  return (
    <Page title="Careers" action={data.items.length > 0 && add}>
      {data.items.length === 0 && (
        <EmptyState action={add}>
          Name two or three careers you are curious about. You will compare them on what people in them tell
          you.
        </EmptyState>
      )}
      <CareerCards careers={data.items} evidence={(career) => <BalanceNote careerId={career.id} />} />
      <AddCareer
        opened={search.new === true}
        onClose={() => adding(false)}
        onAdded={({ id }) =>
          void navigate({ to: '/careers/$careerId', params: { careerId: id }, replace: true })
        }
      />
    </Page>
  )
}
