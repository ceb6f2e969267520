/** A proposal while it is looked at: what stands in each slot, what was left out, what it all takes. */
import type { Accepted, Assignment, Offered, Proposal, Slot, Split } from './queries'

export const SLOT_KINDS: Record<Slot['kind'], string> = {
  rapport: 'To begin with',
  core: 'The heart of it',
  corroborate: 'Hear a second voice',
  follow_on: 'Goes on from what you heard',
  close_referrals: 'To end with',
}

/** What the person did with a proposal: another question for a slot, or none. */
export type Choices = Readonly<Record<number, Offered | null>>

export interface ChosenSlot {
  /** Its place in the proposal. */
  at: number
  slot: Slot
  question: Offered
  /** Why this question. */
  reasons: string[]
  /** What else could stand here; the question that was proposed is among them once it is swapped. */
  instead: Offered[]
}

/** The slots that are kept, each with the question that stands there now. */
export function chosenSlots({ slots }: Proposal, choices: Choices): ChosenSlot[] {
  return slots.flatMap((slot, at) => {
    const question = at in choices ? choices[at] : slot.question
    if (!question) return []
    const instead = [slot.question, ...slot.alternatives].filter(({ text }) => text !== question.text)
    return [{ at, slot, question, reasons: reasonsFor(slot, question), instead }]
  })
}

/** These speak of one question; the others of the place that it has in the plan. */
const ABOUT_THE_QUESTION: readonly string[] = ['wanted', 'one_voice', 'disputed', 'heard', 'starred']

function reasonsFor({ question, reasons }: Slot, chosen: Offered): string[] {
  const isProposed = chosen.text === question.text
  const isWanted = chosen.wanted_question_id !== null
  const kept = reasons.filter(({ code }) => {
    if (isProposed) return true
    if (code === 'wanted') return isWanted
    return chosen.topic === question.topic && !ABOUT_THE_QUESTION.includes(code)
  })
  return kept.map(({ message }) => message)
}

/** Minutes that the kept slots take. */
export const minutesOf = (chosen: readonly ChosenSlot[]): number =>
  chosen.reduce((sum, { slot }) => sum + slot.minutes, 0)

const LONGEST_REASON = 200

/** What is sent when the proposal is taken. */
export const acceptedOf = (chosen: readonly ChosenSlot[]): Accepted[] =>
  chosen.map(({ question: { wanted_question_id: _, ...question }, reasons: [reason = ''] }) => ({
    ...question,
    reason: reason.slice(0, LONGEST_REASON),
  }))

/** The new questions of a split that were not unticked, by the interview that they go to. */
export const assignmentsOf = ({ assignments }: Split, leftOut: ReadonlySet<string>): Assignment[] =>
  assignments
    .map(({ interview_id, questions }) => ({
      interview_id,
      wanted_question_ids: questions
        .filter(({ planned, wanted_question_id }) => !planned && !leftOut.has(wanted_question_id))
        .map(({ wanted_question_id }) => wanted_question_id),
    }))
    .filter(({ wanted_question_ids }) => wanted_question_ids.length > 0)

export const inWords = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
