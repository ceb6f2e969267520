/** What the address of the network says: whom to reach, which way is shown, who is looked at, picture or list. */
import type { Schemas } from '@/api/types'
import { asId, asWord } from '@/ui/searchParams'

export const VIEWS = { picture: 'Picture', list: 'List' } as const
export type View = keyof typeof VIEWS

/** Whom or what a way should lead to. */
export interface Target {
  to: Schemas['WayTo']
  id: string
}

export interface NetworkSearch {
  contact?: string
  organization?: string
  career?: string
  /** Which of the ways is shown, from 0; absent is the best. */
  way?: number
  /** Absent: the picture, on a phone the list. */
  view?: View
  /** Whose card is open in the picture. */
  person?: string
}

const MOST_WAYS = 5

/** What is not valid is undefined, not absent: the router would keep the address's own words. */
export const parseNetworkSearch = (raw: Record<string, unknown>): NetworkSearch => ({
  contact: asId(raw.contact),
  organization: asId(raw.organization),
  career: asId(raw.career),
  way: asWay(raw.way),
  view: asWord(raw.view, VIEWS),
  person: asId(raw.person),
})

/** The target that the address names; one at a time. */
export function targetOf({ contact, organization, career }: NetworkSearch): Target | null {
  if (contact) return { to: 'contact', id: contact }
  if (organization) return { to: 'organization', id: organization }
  return career ? { to: 'career', id: career } : null
}

const NOWHERE: NetworkSearch = {
  contact: undefined,
  organization: undefined,
  career: undefined,
  way: undefined,
  person: undefined,
}

/** The change of the address that leads to another target, and leaves nothing of the one before. */
export const toTarget = (target: Target | null): NetworkSearch =>
  target ? { ...NOWHERE, [target.to]: target.id } : NOWHERE

function asWay(raw: unknown): number | undefined {
  const way = Number(raw)
  return raw !== '' && Number.isInteger(way) && way > 0 && way < MOST_WAYS ? way : undefined
}
