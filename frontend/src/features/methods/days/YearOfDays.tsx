/** A year's days off under their months, with the way to the years beside it. */
import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Section } from '@/ui/Section'
import { type DaysOff, ownDaysQuery } from '../queries'
import { byMonth, FIRST_YEAR, LAST_YEAR, weekendWords } from '../rules'
import { ChangeDayOff } from './ChangeDayOff'
import { DayRow } from './DayRow'
import classes from './Days.module.css'

export function YearOfDays({ year, found }: { year: number; found: DaysOff }) {
  const { data: own } = useQuery(ownDaysQuery())
  const [changing, setChanging] = useState<string | null>(null)
  const yearly = new Set(own?.filter((day) => day.yearly).map(({ id }) => id))
  return (
    <Section title={`Days off in ${year}`}>
      <Group gap="xs">
        {year > FIRST_YEAR && (
          <YearLink year={year - 1} leftSection={<ChevronLeft size={18} aria-hidden />} />
        )}
        {year < LAST_YEAR && (
          <YearLink year={year + 1} rightSection={<ChevronRight size={18} aria-hidden />} />
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {weekendWords(found.weekend)}
      </Text>
      {found.days.length === 0 && (
        <EmptyState>
          Nobody answers on a holiday. Choose your country above, or add the days on which you would not
          expect an answer: what is counted in business days passes them over.
        </EmptyState>
      )}
      <div className={classes.months} aria-busy={found.year !== year}>
        {byMonth(found.days).map(({ month, days }) => (
          <div key={month} className={classes.month}>
            <Text fw={600} component="h3" size="md">
              {month}
            </Text>
            <ul className={classes.list}>
              {days.map((day) => (
                <DayRow
                  key={`${day.day} ${day.day_off_id ?? day.title}`}
                  day={day}
                  isYearly={day.day_off_id !== null && yearly.has(day.day_off_id)}
                  onChange={setChanging}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {changing && <ChangeDayOff id={changing} onClose={() => setChanging(null)} />}
    </Section>
  )
}

interface YearLinkProps {
  year: number
  leftSection?: React.ReactNode
  rightSection?: React.ReactNode
}

const YearLink = ({ year, ...sections }: YearLinkProps) => (
  <ButtonLink
    variant="default"
    to="/profile/days-off"
    search={{ year }}
    resetScroll={false}
    aria-label={`Days off in ${year}`}
    {...sections}
  >
    {year}
  </ButtonLink>
)
