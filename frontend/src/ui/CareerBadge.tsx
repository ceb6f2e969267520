/** A career's name in its colour. The name is always there: colour alone says nothing. */
import type { ReactNode } from 'react'
import classes from './CareerBadge.module.css'
import { careerColor, careerSoftColor } from './careerColor'

export function CareerBadge({ color, children }: { color: number; children: ReactNode }) {
  return (
    <span className={classes.badge} style={{ color: careerColor(color), background: careerSoftColor(color) }}>
      <span className={classes.dot} style={{ background: careerColor(color) }} aria-hidden />
      {children}
    </span>
  )
}
