/** Which people the list shows: the address of the page, the question to the API, and the words for both. */
import type { QueryOf } from '@/api/types'
import { asId, asText, asWord } from '@/ui/searchParams'
import { CIRCLES, type Circle, STANDINGS, type Standing } from './rules'

export const SORTS = {
  name: 'By name',
  '-closeness': 'Closest first',
  '-last_touched_at': 'Last in touch first',
  last_touched_at: 'Longest out of touch first',
  '-created_at': 'Newest first',
} as const
export type Sort = keyof typeof SORTS

export const REACHABLE = { yes: 'May be contacted', no: 'Do not contact' } as const

/** What the address of the list says; absent is "any". */
export interface PeopleFilter {
  q?: string
  /** `name`: the words must occur in the name; absent: anywhere. */
  in?: 'name'
  standing?: Standing
  circle?: Circle
  career?: string
  organization?: string
  tag?: string
  reachable?: keyof typeof REACHABLE
  trash?: true
  sort?: Sort
}

/** And which panels are open. */
export interface PeopleSearch extends PeopleFilter {
  filters?: true
  add?: true
}

export type PeopleQuery = Omit<QueryOf<'/api/v1/contacts', 'get'>, 'cursor' | 'limit'>

export function parsePeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  return present({
    q: asText(raw.q),
    in: asWord(raw.in, { name: true }),
    standing: asWord(raw.standing, STANDINGS),
    circle: asWord(raw.circle, CIRCLES),
    career: asId(raw.career),
    organization: asId(raw.organization),
    tag: asText(raw.tag)?.slice(0, 50),
    reachable: asWord(raw.reachable, REACHABLE),
    trash: isOn(raw.trash),
    sort: asWord(raw.sort, SORTS),
    filters: isOn(raw.filters),
    add: isOn(raw.add),
  })
}

/** The filter alone: open panels ask the API for nothing. */
export function filterOf({ filters: _, add: __, ...filter }: PeopleSearch): PeopleFilter {
  return filter
}

export function queryOf(filter: PeopleFilter): PeopleQuery {
  const { career, organization, reachable, trash, ...same } = filter
  return present({
    ...same,
    in: filter.q ? filter.in : undefined,
    career_id: career,
    organization_id: organization,
    do_not_contact: reachable && reachable === 'no',
    trashed: trash,
  })
}

/** How many of the choices behind "Filters" are made; search and sort stand in the open. */
export function choicesMade({
  standing,
  circle,
  career,
  organization,
  tag,
  reachable,
  trash,
}: PeopleFilter): number {
  return [standing, circle, career, organization, tag, reachable, trash].filter(Boolean).length
}

/** Whether the list shows everybody. */
export const isEverybody = (filter: PeopleFilter): boolean => !filter.q && choicesMade(filter) === 0

const isOn = (raw: unknown): true | undefined => (raw === true || raw === 'true' ? true : undefined)

/** Without the fields that say nothing. */
function present<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
