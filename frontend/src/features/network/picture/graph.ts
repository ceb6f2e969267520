/** The network as a graph that can be drawn: one node for each person and me, one line for each pair. */
import Graph from 'graphology'
import type { Places } from '../layout/places'
import { at } from '../layout/tangle'
import type { Network } from '../people'
import { MY_RADIUS, radiusOf } from './look'

/** Lines from me to so many people help; more are a star that hides everything else. */
const MOST_SPOKES = 120

export const SIDES = ['right', 'left', 'below', 'above'] as const
export type Side = (typeof SIDES)[number]

export interface NodeLook {
  x: number
  y: number
  size: number
  label: string
  /** Where the name stands: away from me. */
  side: Side
}

export interface LineLook {
  size: number
  type: 'line' | 'arrow'
  /** From me: fainter than a tie. */
  spoke: boolean
}

export type Drawn = Graph<NodeLook, LineLook>

/** The key of a person's node is the index; mine is the number of people. */
export function graphOf(network: Network, places: Places): Drawn {
  const { tangle, graph } = network
  const drawn: Drawn = new Graph({ type: 'directed', multi: false, allowSelfLoops: false })
  const me = tangle.rings.length
  for (let index = 0; index < me; index++)
    drawn.addNode(index, {
      x: at(places.x, index),
      y: at(places.y, index),
      size: radiusOf(at(tangle.closeness, index)),
      label: graph.people.names[index] ?? '',
      side: sideOf(at(places.x, index), at(places.y, index)),
    })
  drawn.addNode(me, { x: 0, y: 0, size: MY_RADIUS, label: 'You', side: 'right' })
  addSpokes(drawn, network)
  for (const [pair, ends] of graph.ties.ends.entries())
    addLine(drawn, ends, graph.ties.strengths[pair] ?? 1, 'line')
  for (const ends of graph.referrals.ends) addLine(drawn, ends, 3, 'arrow')
  return drawn
}

/** At the top and at the bottom names stand above and below, or they would cover the neighbours. */
function sideOf(x: number, y: number): Side {
  if (Math.abs(y) > 3 * Math.abs(x)) return y > 0 ? 'above' : 'below'
  return x < 0 ? 'left' : 'right'
}

function addSpokes(drawn: Drawn, { tangle }: Network): void {
  const known = [...tangle.rings.keys()].filter((index) => tangle.rings[index] === 1)
  if (known.length > MOST_SPOKES) return
  for (const index of known)
    drawn.addEdge(tangle.rings.length, index, { size: 0.02, type: 'line', spoke: true })
}

/** One line for each pair; a referral says more than a tie, a strong tie more than a weak one. */
function addLine(
  drawn: Drawn,
  [from = 0, to = 0]: readonly number[],
  strength: number,
  type: LineLook['type'],
): void {
  const size = 0.02 + 0.015 * strength
  if (from === to) return
  const there = drawn.edge(from, to) ?? drawn.edge(to, from)
  if (there === undefined) return void drawn.addEdge(from, to, { size, type, spoke: false })
  const drawnAs = drawn.getEdgeAttributes(there)
  if (type === 'line') return void drawn.setEdgeAttribute(there, 'size', Math.max(size, drawnAs.size))
  drawn.dropEdge(there)
  drawn.addEdge(from, to, { size: Math.max(size, drawnAs.size), type, spoke: false })
}
