/** The columns of the network as people: who they are, whom they know, and through whom they are met. */
import type { Career } from '@/features/careers/queries'
import { type Adjacency, adjacencyOf, eachNeighbour, type Tangle } from './layout/tangle'
import type { Graph } from './queries'

/** How much a referral binds two people, beside ties of 1 to 5. */
const REFERRED = 4

export interface Person {
  index: number
  id: string
  name: string
  /** "Data editor · The Meridian Post". */
  does: string
  closeness: number
  /** 1 to 6; null where there is no way yet. */
  handshakes: number | null
  doNotContact: boolean
  careers: Career[]
}

export interface Network {
  graph: Graph
  tangle: Tangle
  adjacency: Adjacency
  indexOf: ReadonlyMap<string, number>
  careers: ReadonlyMap<string, Career>
}

export function networkOf(graph: Graph, careers: ReadonlyMap<string, Career>): Network {
  const tangle = tangleOf(graph, careers)
  const indexOf = new Map(graph.people.ids.map((id, index) => [id, index]))
  return { graph, tangle, adjacency: adjacencyOf(tangle), indexOf, careers }
}

export function tangleOf({ people, ties, referrals }: Graph, careers: ReadonlyMap<string, Career>): Tangle {
  const slot = (ids: readonly string[]) => (ids[0] === undefined ? -1 : (careers.get(ids[0])?.color ?? -1))
  return {
    rings: Uint8Array.from(people.handshakes, (handshakes) => handshakes ?? 0),
    closeness: Uint8Array.from(people.closeness),
    groups: Int16Array.from(people.career_ids, slot),
    ends: Int32Array.from([...ties.ends, ...referrals.ends].flat()),
    strengths: Uint8Array.from([...ties.strengths, ...referrals.ends.map(() => REFERRED)]),
  }
}

export function personAt({ graph: { people }, careers }: Network, index: number): Person {
  const [name = '', role = ''] = [people.names[index], people.roles[index]]
  return {
    index,
    id: people.ids[index] ?? '',
    name,
    // Somebody known by role alone is named by it.
    does: [role === name ? '' : role, people.organizations[index]].filter(Boolean).join(' · '),
    closeness: people.closeness[index] ?? 0,
    handshakes: people.handshakes[index] ?? null,
    doNotContact: people.do_not_contact[index] ?? false,
    careers: (people.career_ids[index] ?? []).flatMap((id) => careers.get(id) ?? []),
  }
}

/** The names of those one handshake nearer who know this person, the strongest tie first. */
export function through({ adjacency, graph: { people } }: Network, index: number): string[] {
  const nearer = (people.handshakes[index] ?? 0) - 1
  const strongest = new Map<number, number>()
  eachNeighbour(adjacency, index, (other, strength) => {
    if (people.handshakes[other] === nearer && !people.do_not_contact[other])
      strongest.set(other, Math.max(strength, strongest.get(other) ?? 0))
  })
  return [...strongest]
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .map(([other]) => people.names[other] ?? '')
}

/** How many people a person can lead to whom I do not know yet. */
export function leadsTo({ adjacency, graph: { people } }: Network, index: number): number {
  const found = new Set<number>()
  const own = people.handshakes[index] ?? 0
  eachNeighbour(adjacency, index, (other) => {
    if (people.handshakes[other] === own + 1) found.add(other)
  })
  return found.size
}

/** A ring of the network with its people, in the order of the API: the closest first. */
export interface Ring {
  /** 1 to 6; null for those whom no way leads to yet. */
  handshakes: number | null
  people: number[]
}

export function ringsOf({ people }: Graph): Ring[] {
  const rings = new Map<number | null, number[]>()
  for (const [index, handshakes] of people.handshakes.entries()) {
    const ring = rings.get(handshakes)
    if (ring) ring.push(index)
    else rings.set(handshakes, [index])
  }
  return [...rings]
    .map(([handshakes, members]) => ({ handshakes, people: members }))
    .toSorted((a, b) => (a.handshakes ?? 99) - (b.handshakes ?? 99))
}
