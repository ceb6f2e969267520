/** Who that is, in a corner of the picture, with the way to their profile and to them. */
import { CloseButton, Paper } from '@mantine/core'
import { Ban } from 'lucide-react'
import { CLOSENESS } from '@/features/contacts/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { CareerBadge } from '@/ui/CareerBadge'
import { TextLink } from '@/ui/TextLink'
import { toTarget } from '../address'
import type { Person } from '../people'
import { distanceWords } from '../rules'
import classes from './PersonCard.module.css'

interface PersonCardProps {
  person: Person
  /** Absent while the card only follows the pointer. */
  onClose: (() => void) | undefined
}

export function PersonCard({ person, onClose }: PersonCardProps) {
  return (
    <Paper withBorder className={classes.card} component="section" aria-label={person.name}>
      <div className={classes.head}>
        <TextLink to="/people/$contactId" params={{ contactId: person.id }} className={classes.name}>
          {person.name}
        </TextLink>
        {onClose && <CloseButton onClick={onClose} className={classes.close} />}
      </div>
      {person.does && <p className={classes.line}>{person.does}</p>}
      <p className={classes.line}>{distance(person)}</p>
      {person.careers.length > 0 && (
        <p className={classes.careers}>
          {person.careers.map(({ id, color, title }) => (
            <CareerBadge key={id} color={color}>
              {title}
            </CareerBadge>
          ))}
        </p>
      )}
      {person.doNotContact ? (
        <p className={classes.blocked}>
          <Ban size={16} aria-hidden /> Do not contact
        </p>
      ) : (
        onClose && (
          <ButtonLink
            from="/network"
            to="/network"
            search={(now) => ({ ...now, ...toTarget({ to: 'contact', id: person.id }) })}
            variant="light"
          >
            Find a way
          </ButtonLink>
        )
      )}
    </Paper>
  )
}

function distance({ handshakes, closeness }: Person): string {
  if (handshakes !== 1) return distanceWords(handshakes)
  return CLOSENESS[closeness] ?? ''
}
