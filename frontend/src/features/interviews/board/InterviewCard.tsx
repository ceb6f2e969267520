/** One interview on the board: with whom, when, about what, and what is owed. */
import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CareerBadges } from '../CareerBadges'
import type { InterviewRow } from '../queries'
import { namesOf, nextStep, STATES, whoTheyAre } from '../rules'
import { When } from '../When'
import classes from './InterviewCard.module.css'

interface InterviewCardProps {
  interview: InterviewRow
  /** Where states stand mixed, each says its own. */
  withState?: boolean
}

export function InterviewCard({ interview, withState }: InterviewCardProps) {
  return (
    <li className={classes.card}>
      <Link to="/interviews/$interviewId" params={{ interviewId: interview.id }} className={classes.name}>
        {namesOf(interview)}
      </Link>
      <Text size="sm" c="dimmed">
        {whoTheyAre(interview)}
      </Text>
      <Text size="sm" component="div">
        {withState && <>{STATES[interview.state]} · </>}
        <When interview={interview} />
      </Text>
      <CareerBadges careers={interview.careers} />
      <Owed interview={interview} />
    </li>
  )
}

const OWED: Partial<Record<ReturnType<typeof nextStep>, string>> = {
  prepare: 'Research open',
  record: 'To be recorded',
  debrief: 'Debrief open',
  thank: 'Thank-you open',
}

function Owed({ interview }: { interview: InterviewRow }) {
  const owed = OWED[nextStep(interview)]
  return owed ? <span className={classes.owed}>{owed}</span> : null
}
