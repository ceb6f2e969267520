/** The talks that open without a network, where a page does not. */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Appointment } from '@/ui/RelativeDate'
import { TextLink } from '@/ui/TextLink'
import { comingQuery } from './queries'
import { namesOf } from './rules'
import classes from './talk/Talk.module.css'

export default function KeptTalks() {
  const { data } = useQuery(comingQuery())
  if (!data || data.items.length === 0) return null
  return (
    <section aria-labelledby="kept-talks">
      <Text id="kept-talks" fw={600}>
        These talks are on this device:
      </Text>
      <ul className={classes.kept}>
        {data.items.map((interview) => (
          <li key={interview.id}>
            <TextLink
              to="/interviews/$interviewId"
              params={{ interviewId: interview.id }}
              search={{ tab: 'talk' }}
            >
              {namesOf(interview)}
            </TextLink>
            {interview.starts_at && interview.time_zone && (
              <Text size="sm" c="dimmed" component="div">
                <Appointment at={interview.starts_at} zone={interview.time_zone} />
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
