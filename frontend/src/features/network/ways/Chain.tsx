/** The people along a way, from me to the one at its end; the weakest handshake is marked. */
import { TextLink } from '@/ui/TextLink'
import type { Hop, Way } from '../queries'
import { bondWords } from '../rules'
import classes from './Chain.module.css'

export function Chain({ way }: { way: Way }) {
  const weakest = way.hops.length > 1 ? way.weakest : -1
  // The line that leaves a stop is the handshake that follows.
  const stop = (index: number) => (index === weakest ? `${classes.stop} ${classes.weak}` : classes.stop)
  return (
    <ol className={classes.chain}>
      <li className={stop(0)}>
        <span className={classes.me}>You</span>
      </li>
      {way.hops.map((hop, index) => (
        <li key={hop.to_id} className={stop(index + 1)}>
          <Met hop={hop} isWeakest={index === weakest} />
        </li>
      ))}
    </ol>
  )
}

function Met({ hop, isWeakest }: { hop: Hop; isWeakest: boolean }) {
  const does = [hop.to_role === hop.to_name ? '' : hop.to_role, hop.to_organization]
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <span className={classes.bond}>
        {bondWords(hop)}
        {isWeakest && <span className={classes.mark}>weakest</span>}
      </span>
      <TextLink to="/people/$contactId" params={{ contactId: hop.to_id }} className={classes.name}>
        {hop.to_name}
      </TextLink>
      {does && <span className={classes.does}>{does}</span>}
    </>
  )
}
