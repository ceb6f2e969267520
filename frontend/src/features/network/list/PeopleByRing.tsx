/** The network in words: everybody by handshakes, through whom they are met, and the way to each. */
import { Title } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { VirtualList } from '@/ui/VirtualList'
import { type Network, personAt, type Ring, ringsOf } from '../people'
import { distanceWords } from '../rules'
import classes from './PeopleByRing.module.css'
import { PersonLine } from './PersonLine'

/** The heading of a ring, or the index of a person. */
type Line = Ring | number

interface PeopleByRingProps {
  network: Network
  /** The ids along the way that is shown. */
  way: readonly string[]
}

export function PeopleByRing({ network, way }: PeopleByRingProps) {
  const lines = useMemo<Line[]>(
    () => ringsOf(network.graph).flatMap((ring) => [ring, ...ring.people]),
    [network.graph],
  )
  const render = useCallback(
    (line: Line) => {
      if (typeof line !== 'number') return <RingHeading ring={line} />
      const person = personAt(network, line)
      return <PersonLine person={person} network={network} step={way.indexOf(person.id)} />
    },
    [network, way],
  )
  return (
    <VirtualList label="People by handshakes" items={lines} keyOf={keyOf} estimate={72} render={render} />
  )
}

const keyOf = (line: Line) => (typeof line === 'number' ? String(line) : `ring ${line.handshakes}`)

function RingHeading({ ring: { handshakes, people } }: { ring: Ring }) {
  return (
    <Title order={2} size="h4" className={classes.heading}>
      {distanceWords(handshakes)} <span className={classes.count}>{people.length.toLocaleString('en')}</span>
    </Title>
  )
}
