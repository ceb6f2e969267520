/** The first message of a way: whom to write to, and a sentence that is ready to send. */
import type { Hop, Way, Ways } from '../queries'
import { callName, inText } from '../rules'

type Target = Ways['target']

/** A sentence to say; a question, short, with how long it takes, and never about a job (R8, R9, R12). */
export function firstWords(way: Way, target: Target): string {
  const [first, second] = way.hops
  const last = way.hops.at(-1)
  if (!first || !last) return ''
  if (!second)
    return `${hello(first)} ${aboutThem(first, target)} Could you spare twenty minutes to tell me about it?`
  const pointed = second.via === 'referral' ? ', you pointed me to' : ', could you introduce me to'
  const ask = `${callName(first.to_name)}${pointed} ${described(second)}`
  const rest = second === last ? wish(second, target) : `${onwards(second, last)} ${wish(last, target)}`
  return second.via === 'referral' ? `${ask}. Could you put us in touch? ${rest}` : `${ask}? ${rest}`
}

const hello = (hop: Hop) => `${callName(hop.to_name)},`

function aboutThem(hop: Hop, target: Target): string {
  if (target.kind === 'career') return `I am finding out what ${inText(target.name)} is really like.`
  const place = target.kind === 'organization' ? target.name : hop.to_organization
  return `I am finding out what your work${place ? ` at ${place}` : ''} is really like.`
}

/** Why, and for how long. */
function wish(hop: Hop, target: Target): string {
  const topic = {
    career: `about ${inText(target.name)}`,
    organization: `what it is like to work at ${target.name}`,
    contact: 'about their work',
  }[target.kind]
  return `I would love to ask ${pronoun(hop)} ${topic}, for twenty minutes at most.`
}

const onwards = (second: Hop, last: Hop) =>
  `${isRoleOnly(second) ? 'They' : callName(second.to_name)} may know the way to ${described(last)}.`

/** "Ben Okoye, graphics reporter at The Meridian Post"; "the head of graphics at The Meridian Post". */
export function described(hop: Hop): string {
  const place = hop.to_organization ? ` at ${hop.to_organization}` : ''
  if (isRoleOnly(hop)) return `${the(hop.to_name)}${place}`
  return `${hop.to_name}${hop.to_role ? `, ${inText(hop.to_role)}` : ''}${place}`
}

const isRoleOnly = (hop: Hop) => hop.to_name === hop.to_role

const pronoun = (hop: Hop) => (isRoleOnly(hop) ? 'them' : callName(hop.to_name))

const the = (role: string) => (/^(the|an?|who|some|any)/i.test(role) ? inText(role) : `the ${inText(role)}`)

/** Beside the sentence: that the name may be used, so that the second person can be written to at once. */
export function shortcut(way: Way): string | null {
  const second = way.hops[1]
  if (second?.via !== 'referral' || second.willing !== 'granted') return null
  return `You may use ${callName(second.from_name)}’s name, so you can also write to ${callName(second.to_name)} yourself.`
}
