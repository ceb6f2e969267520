/** Why there is no way yet, and what would open one, in words. */
import type { NoWayFound, Opening, Ways } from '../queries'
import { callName, handshakesWords, inText } from '../rules'

type Target = Ways['target']
type NoWayWhy = NoWayFound['why']
type OpeningWhy = Opening['why']

/** One honest sentence. */
export const whyNot = (why: NoWayWhy, target: Target): string => REASONS[why](target)

const REASONS: Record<NoWayWhy, (target: Target) => string> = {
  nobody_named: (target) =>
    target.kind === 'organization'
      ? `Nobody you have on record is at ${target.name} yet.`
      : `Nobody you have on record can speak to ${inText(target.name)} yet.`,
  do_not_contact: (target) =>
    target.kind === 'contact'
      ? `You marked ${target.name} as not to be contacted, so no way leads there.`
      : `Everybody you know of ${there(target)} is marked as not to be contacted.`,
  refused: () => 'There would be a way, but somebody on it would rather not introduce you.',
  no_ties: (target) => `Nobody you have on record is known to know ${whom(target)}.`,
  out_of_reach: (target) =>
    `${target.kind === 'contact' ? callName(target.name) : 'They'} can be introduced by somebody, but none of your people is within six handshakes.`,
}

const there = ({ kind, name }: Target) => (kind === 'organization' ? `at ${name}` : `in ${inText(name)}`)

const whom = (target: Target) => (target.kind === 'contact' ? target.name : `anybody ${there(target)}`)

/** What a heading over the openings of one kind says. */
export const HEADINGS: Record<OpeningWhy, string> = {
  ask_again: 'Ask again',
  get_to_know: 'Get to know somebody who knows them',
  write_directly: 'Write directly',
  name_someone: 'Name somebody',
}

/** One thing that would open a way. */
export const openingWords = (opening: Opening, target: Target): string =>
  OPENINGS[opening.why](opening, target)

const OPENINGS: Record<OpeningWhy, (opening: Opening, target: Target) => string> = {
  ask_again: ({ name, to_name, handshakes }) =>
    `${callName(name)} would rather not introduce you to ${to_name}. A changed mind would open a way${
      handshakes ? `, with ${handshakesWords(handshakes)} after it` : ''
    }.`,
  get_to_know: ({ name, handshakes }, target) =>
    `${callName(name)} is ${handshakesWords(handshakes ?? 1)} from ${goal(target)}. Do you know somebody who knows ${callName(name)}? Note the tie.`,
  write_directly: ({ name }) =>
    `No introduction is needed to ask ${callName(name)} a good question. Or, if one of your people knows ${callName(name)}, note the tie.`,
  name_someone: (_, target) =>
    target.kind === 'contact'
      ? 'Think of somebody else who does the same work; a role is enough to begin with.'
      : `Add one person ${there(target)}; a name or a role is enough. Your people may know one: ask them.`,
}

const goal = (target: Target) =>
  target.kind === 'contact' ? callName(target.name) : `somebody ${there(target)}`

/** The openings under their headings, in the order in which they were given. */
export function byKind(openings: readonly Opening[]): { why: OpeningWhy; openings: Opening[] }[] {
  const kinds = [...new Set(openings.map(({ why }) => why))]
  return kinds.map((why) => ({ why, openings: openings.filter((opening) => opening.why === why) }))
}
