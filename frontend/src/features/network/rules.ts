/** The words of the network: chances, handshakes, and what makes one weak. Plain values in, sentences out. */
import { shortName } from '@/features/contacts/rules'
import type { Graph, Hop, Way } from './queries'

/** From which chance on a way is called what; the first that fits counts. */
export const CHANCES = [
  { least: 0.5, words: 'a good chance' },
  { least: 0.2, words: 'worth a try' },
  { least: 0, words: 'a long shot' },
] as const

/** From which chance on a handshake gives no reason to worry. */
export const LIKELY = 0.7
/** Below it, two people are not close; above, they know each other. */
export const ACQUAINTED = 0.45

export const chanceWords = (chance: number): string =>
  (CHANCES.find(({ least }) => chance >= least) ?? CHANCES[2]).words

export const handshakesWords = (handshakes: number): string =>
  handshakes === 1 ? '1 handshake' : `${handshakes} handshakes`

/** How far away somebody is: the heading of a ring, and the line of a card. */
export function distanceWords(handshakes: number | null): string {
  if (handshakes === null) return 'No way yet'
  return handshakes === 1 ? 'People you know' : `${handshakes} handshakes away`
}

/** "14 months", "3 years": how long something has been. */
export function monthsWords(months: number): string {
  if (months < 1) return 'less than a month'
  if (months < 24) return months === 1 ? 'a month' : `${months} months`
  return `${Math.floor(months / 12)} years`
}

/** What to call somebody in a sentence. A title such as "Prof." does not stand alone. */
export function callName(name: string): string {
  const short = shortName(name)
  return short.endsWith('.') ? name : short
}

/** Within a sentence: "data journalism", but "UX research" and "IT" as they are. */
export const inText = (words: string): string =>
  /^\p{Lu}(\p{Ll}|\s|$)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

/** What a handshake rests on, in half a line: what stands between two names of a chain. */
export function bondWords(hop: Hop): string {
  if (hop.via === 'closeness') return MINE[hop.kind] ?? 'you know each other'
  const from = callName(hop.from_name)
  if (hop.via === 'referral') return `${from} pointed you there; ${PERMISSIONS[hop.willing ?? ''] ?? ''}`
  return `${THEIRS[hop.kind] ?? 'know each other'}${hop.willing === 'yes' ? `; ${from} would introduce you` : ''}`
}

const MINE: Record<string, string> = {
  family: 'your family',
  friend: 'your friend',
  classmate: 'you were classmates',
  alumni: 'you went to the same school',
  colleague: 'you work together',
  professional: 'you know each other from work',
  online: 'you know each other online',
  stranger: 'you hardly know each other',
}

const THEIRS: Record<string, string> = {
  colleague: 'colleagues',
  former_colleague: 'former colleagues',
  friend: 'friends',
  family: 'family',
  classmate: 'classmates',
  alumni: 'went to the same school',
  professional: 'know each other from work',
  online: 'know each other online',
}

const PERMISSIONS: Record<string, string> = {
  granted: 'you may use the name',
  granted_with_conditions: 'you may use the name, with conditions',
  asked: 'you asked whether you may use the name',
  not_asked: 'ask whether you may use the name',
}

/** What a way is called: by the people on it. */
export function titleOf(way: Way): string {
  const names = way.hops.slice(0, -1).map((hop) => hop.to_name)
  if (names.length === 0) return `Ask ${way.hops[0]?.to_name ?? ''} yourself`
  return `Through ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}`
}

/** Whether even the weakest handshake is likely. */
export const isSure = (way: Way): boolean => (way.hops[way.weakest]?.chance ?? 0) >= LIKELY

/** The weakest handshake of a way, explained in a sentence. */
export function weakestWords(way: Way): string {
  const hop = way.hops[way.weakest]
  if (!hop) return ''
  if (isSure(way)) return likelyWords(hop, way)
  return WEAK[hop.weakness](hop)
}

function likelyWords(hop: Hop, way: Way): string {
  if (way.handshakes === 1) return `You know ${callName(hop.to_name)} well enough to ask.`
  const least = hop.from_id
    ? `the one between ${callName(hop.from_name)} and ${callName(hop.to_name)}`
    : `yours with ${callName(hop.to_name)}`
  return `Every handshake is likely; the least certain is ${least}.`
}

const WEAK: Record<Hop['weakness'], (hop: Hop) => string> = {
  distant: (hop) => {
    const pair = `${hop.from_id ? callName(hop.from_name) : 'You'} and ${callName(hop.to_name)}`
    return hop.chance >= ACQUAINTED ? `${pair} know each other, but are not close.` : `${pair} are not close.`
  },
  unasked: (hop) => {
    const from = callName(hop.from_name)
    if (hop.via === 'tie')
      return `Nobody has asked ${from} yet about introducing you to ${callName(hop.to_name)}.`
    if (hop.willing === 'asked') return `${from} has not said yet whether you may use the name.`
    if (hop.willing === 'granted_with_conditions') return `${from} set conditions for using the name.`
    return `Nobody has asked ${from} yet whether you may use the name.`
  },
  stale: ({ via, from_name, to_name, months }) => {
    const [from, to] = [callName(from_name), callName(to_name)]
    if (via === 'closeness')
      return months === null
        ? `No contact with ${to} is on record.`
        : `Your last contact with ${to} was ${monthsWords(months)} ago.`
    if (via === 'referral') return `It is ${monthsWords(months ?? 0)} since ${from} pointed you to ${to}.`
    return `It is ${monthsWords(months ?? 0)} since you noted that ${from} and ${to} know each other.`
  },
}

/** The network in one line: "29 people you know; 11 more within six handshakes." */
export function inShort({ people, truncated }: Graph): string {
  const known = people.known.filter(Boolean).length
  const within = people.handshakes.filter((handshakes) => handshakes !== null && handshakes > 1).length
  const without = people.ids.length - within - people.handshakes.filter((each) => each === 1).length
  const parts = [`${count(known)} ${known === 1 ? 'person' : 'people'} you know`]
  if (within > 0) parts.push(`${count(within)} more within six handshakes`)
  if (without > 0) parts.push(`${count(without)} without a way yet`)
  const rest = truncated ? ' The closest ten thousand are shown.' : ''
  return `${parts.join(', ')}.${rest}`
}

const count = (number: number) => number.toLocaleString('en')
