/** All careers as cards: what is weighed first, what was ruled out last, and what is in the trash. */
import type { ReactNode } from 'react'
import { CareerCard } from './CareerCard'
import classes from './careers.module.css'
import type { Career } from './queries'
import { inOrder } from './rules'
import { TrashedCareers } from './TrashedCareers'

interface CareerCardsProps {
  careers: readonly Career[]
  evidence: (career: Career) => ReactNode
}

export function CareerCards({ careers, evidence }: CareerCardsProps) {
  return (
    <>
      <ul className={classes.cards}>
        {inOrder(careers).map((career) => (
          <CareerCard key={career.id} career={career} evidence={evidence(career)} />
        ))}
      </ul>
      <TrashedCareers />
    </>
  )
}
