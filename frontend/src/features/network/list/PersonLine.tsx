/** One person of the network in words: who they are, how they are met, and the link to the way. */
import { Ban } from 'lucide-react'
import { CLOSENESS } from '@/features/contacts/rules'
import { CareerBadge } from '@/ui/CareerBadge'
import { TextLink } from '@/ui/TextLink'
import { toTarget } from '../address'
import { leadsTo, type Network, type Person, through } from '../people'
import classes from './PeopleByRing.module.css'

interface PersonLineProps {
  person: Person
  network: Network
  /** Their place on the way that is shown, from 0; -1 when they are not on it. */
  step: number
}

export function PersonLine({ person, network, step }: PersonLineProps) {
  return (
    <div className={step >= 0 ? `${classes.line} ${classes.lit}` : classes.line}>
      <div>
        <div className={classes.name}>
          <TextLink to="/people/$contactId" params={{ contactId: person.id }} fw={600}>
            {person.name}
          </TextLink>
          {person.doNotContact && (
            <span className={classes.blocked}>
              <Ban size={14} aria-hidden /> Do not contact
            </span>
          )}
          {step >= 0 && <span className={classes.step}>on the way shown, handshake {step + 1}</span>}
        </div>
        {person.does && <div className={classes.does}>{person.does}</div>}
        <div className={classes.does}>{howMet(person, network)}</div>
        {person.careers.length > 0 && (
          <div className={classes.careers}>
            {person.careers.map(({ id, color, title }) => (
              <CareerBadge key={id} color={color}>
                {title}
              </CareerBadge>
            ))}
          </div>
        )}
      </div>
      {!person.doNotContact && (
        <TextLink
          from="/network"
          to="/network"
          search={(now) => ({ ...now, ...toTarget({ to: 'contact', id: person.id }) })}
          className={classes.find}
          aria-label={`Find a way to ${person.name}`}
        >
          Find a way
        </TextLink>
      )}
    </div>
  )
}

/** "Know each other well; can lead you to 3 more"; "through Ana Silva and 2 others". */
function howMet(person: Person, network: Network): string {
  if (person.handshakes === 1) {
    const more = leadsTo(network, person.index)
    const close = CLOSENESS[person.closeness] ?? ''
    return more > 0
      ? `${close}; knows ${more} ${more === 1 ? 'person' : 'people'} you have yet to meet`
      : close
  }
  const [first, ...others] = through(network, person.index)
  if (first === undefined) return 'Nobody on record knows them'
  if (others.length === 0) return `Through ${first}`
  return `Through ${first} and ${others.length === 1 ? others[0] : `${others.length} others`}`
}
