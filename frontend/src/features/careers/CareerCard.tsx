/** A career at a glance: where it stands, how interest moved, and what the evidence still lacks. */
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { careerColor } from '@/ui/careerColor'
import { TextLink } from '@/ui/TextLink'
import classes from './careers.module.css'
import { InterestLine } from './InterestLine'
import type { Career } from './queries'
import { STATUSES } from './rules'

interface CareerCardProps {
  career: Career
  /** How balanced its evidence is; later features know. */
  evidence: ReactNode
}

export function CareerCard({ career, evidence }: CareerCardProps) {
  const out = career.status === 'ruled_out'
  return (
    <li
      className={out ? `${classes.card} ${classes.ruledOut}` : classes.card}
      style={{ borderTopColor: careerColor(career.color) }}
    >
      <div>
        <Text component="h2" className={classes.title}>
          <TextLink to="/careers/$careerId" params={{ careerId: career.id }} underline="hover">
            {career.title}
          </TextLink>
        </Text>
        <Text size="sm" className={classes.status}>
          {STATUSES[career.status]}
        </Text>
      </div>
      <InterestLine career={career} />
      {evidence}
    </li>
  )
}
