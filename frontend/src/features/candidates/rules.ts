/** The first message to write on each way to somebody, and what the address of the list holds. */
import { shortName, shownName } from '@/features/contacts/rules'
import { asId } from '@/ui/searchParams'
import type { Candidate } from './queries'

type Way = Candidate['way']

/** What the one button says. */
export function actionOf({ contact, way }: Candidate): string {
  const them = shortName(shownName(contact))
  const through = shortName(way.through_name)
  switch (way.kind) {
    case 'permission':
      return `Write to ${through}`
    case 'introduction':
      return `Ask ${through} to introduce you`
    default:
      return `Write to ${them}`
  }
}

/** The way to them, and the first reason. Of somebody known, what is in common: the button says the way. */
export function inShort({ way, reasons }: Pick<Candidate, 'way' | 'reasons'>): string {
  const first = reasons.find(({ code }) => code !== way.kind)
  const ground = reasons.find(({ code }) => code === 'common_ground')
  const how = way.kind === 'direct' ? ground?.message : way.message
  return [how, first !== ground && first?.message].filter(Boolean).join(' ')
}

const THROUGH_OTHERS: readonly Way['kind'][] = ['permission', 'introduction']

/** The composer, with all that is known. A request leaves to the composer which of the requests fits. */
export function writingOf({ contact, interview_id, way }: Candidate) {
  const asksOthers = THROUGH_OTHERS.includes(way.kind)
  return {
    to: '/outreach/write' as const,
    search: {
      contact: way.contact_id,
      purpose: asksOthers ? ('introduction_request' as const) : ('request' as const),
      ...(asksOthers && { third: contact.id }),
      ...(interview_id && !asksOthers && { interview: interview_id }),
      ...(way.referral_id && { referral: way.referral_id }),
    },
  }
}

/** "12 people can speak to what you weigh; 3 of them were asked lately and rest." */
export function howMany({ speakers, resting }: { speakers: number; resting: number }): string {
  if (speakers === 0) return 'Nobody you know of can speak to what you weigh yet.'
  const people = speakers === 1 ? 'One person' : `${speakers} people`
  const rest =
    resting === 0 ? '' : `; ${resting === 1 ? 'one of them rests' : `${resting} of them rest`} for now`
  return `${people} can speak to what you weigh${rest}.`
}

/** `/outreach?…` */
export interface CandidateSearch {
  career?: string
  /** More than the first few. */
  more?: true
}

export const parseCandidateSearch = (raw: Record<string, unknown>): CandidateSearch => {
  const career = asId(raw.career)
  return { ...(career && { career }), ...(raw.more ? { more: true } : {}) }
}
