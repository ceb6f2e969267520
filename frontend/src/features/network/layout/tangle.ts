/** The network in numbers alone: what the layout reads, and what a worker can be sent. */

/** People are indexes; everything is a column. */
export interface Tangle {
  /** Handshakes from me, 1 to 6; 0 where there is no way yet. */
  rings: Uint8Array
  /** 0 to 5. */
  closeness: Uint8Array
  /** People of one group stand together where nothing else decides: their first career, -1 for none. */
  groups: Int16Array
  /** Pairs of indexes: who knows whom, one pair after the other. */
  ends: Int32Array
  /** Of each pair, 1 to 5. */
  strengths: Uint8Array
}

/** Whom everybody knows: those of person `i` stand in `others` from `starts[i]` up to `starts[i + 1]`. */
export interface Adjacency {
  starts: Int32Array
  others: Int32Array
  strengths: Uint8Array
}

/** A tie is known to both of its ends. */
export function adjacencyOf({ rings, ends, strengths }: Tangle): Adjacency {
  const starts = new Int32Array(rings.length + 1)
  for (const end of ends) starts[end + 1] = at(starts, end + 1) + 1
  for (let i = 0; i < rings.length; i++) starts[i + 1] = at(starts, i + 1) + at(starts, i)
  const next = starts.slice()
  const found = { starts, others: new Int32Array(ends.length), strengths: new Uint8Array(ends.length) }
  const note = (one: number, other: number, strength: number) => {
    const place = at(next, one)
    next[one] = place + 1
    found.others[place] = other
    found.strengths[place] = strength
  }
  for (let pair = 0; pair < strengths.length; pair++) {
    const [one, other, strength] = [at(ends, 2 * pair), at(ends, 2 * pair + 1), at(strengths, pair)]
    note(one, other, strength)
    note(other, one, strength)
  }
  return found
}

/** Calls `visit` with everybody whom a person knows. */
export function eachNeighbour(
  { starts, others, strengths }: Adjacency,
  person: number,
  visit: (other: number, strength: number) => void,
): void {
  for (let place = at(starts, person); place < at(starts, person + 1); place++)
    visit(at(others, place), at(strengths, place))
}

/** A number of a column; 0 where the column ends. */
export const at = (column: ArrayLike<number>, index: number): number => column[index] ?? 0
