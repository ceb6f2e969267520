/** The days on which nobody is waited for: a country's holidays and one's own, for one year at a time. */
import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { TrashButton } from '@/ui/TrashButton'
import { AddDayOff } from './days/AddDayOff'
import { ChooseCountry } from './days/ChooseCountry'
import { TrashedDays } from './days/TrashedDays'
import { YearOfDays } from './days/YearOfDays'
import { daysOffQuery } from './queries'

interface DaysOffPanelProps {
  year: number
  isTrash: boolean
  onTrash: (show: boolean) => void
  /** A day was added: show the year it is in. */
  onYear: (year: number) => void
}

export function DaysOffPanel({ year, isTrash, onTrash, onYear }: DaysOffPanelProps) {
  const days = useQuery(daysOffQuery(year))
  if (days.isPending) return <ListSkeleton />
  if (days.isError) return <ErrorState error={days.error} onRetry={() => void days.refetch()} />
  return (
    <Stack gap="xl">
      <Section title="Public holidays">
        <ChooseCountry chosen={days.data} />
      </Section>
      <Section title="Your own days">
        <AddDayOff onAdded={onYear} />
      </Section>
      {isTrash ? <TrashedDays /> : <YearOfDays year={year} found={days.data} />}
      <div>
        <TrashButton isShown={isTrash} onShow={onTrash} />
      </div>
    </Stack>
  )
}
