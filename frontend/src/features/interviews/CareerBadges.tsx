/** The careers that an interview is about. */
import { CareerBadge } from '@/ui/CareerBadge'
import classes from './CareerBadges.module.css'
import type { InterviewRow } from './queries'

export function CareerBadges({ careers }: Pick<InterviewRow, 'careers'>) {
  if (careers.length === 0) return null
  return (
    <span className={classes.badges}>
      {careers.map(({ id, title, color, in_trash }) => (
        <CareerBadge key={id} color={color}>
          {title}
          {in_trash && ' (in the trash)'}
        </CareerBadge>
      ))}
    </span>
  )
}
