/** The words of organizations, and what of their list the address holds. */
import type { QueryOf, Schemas } from '@/api/types'
import { asText, asWord } from '@/ui/searchParams'

export type OrganizationKind = Schemas['OrganizationRead']['kind']

export const KIND_NAMES: Record<OrganizationKind, string> = {
  employer: 'Employer',
  association: 'Professional association',
  school: 'School',
  community: 'Community',
}

/** The four headings of research, each with what to look for. */
export const RESEARCH = [
  { field: 'culture', label: 'Culture', hint: 'How is it to work there? Hours, tone, who gets on.' },
  { field: 'current_projects', label: 'Current projects', hint: 'What are they working on now?' },
  {
    field: 'past_accomplishments',
    label: 'Past accomplishments',
    hint: 'What are they known and proud for?',
  },
  { field: 'future_goals', label: 'Future goals', hint: 'Where do they say they are heading?' },
] as const

/** The list of organizations as its address says it. */
export interface OrganizationSearch {
  q?: string
  kind?: OrganizationKind
  trash?: true
  /** The panel to add one is open. */
  add?: true
}

export function parseOrganizationSearch(raw: Record<string, unknown>): OrganizationSearch {
  const q = asText(raw.q)
  const kind = asWord(raw.kind, KIND_NAMES)
  return {
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(raw.trash ? { trash: true } : {}),
    ...(raw.add ? { add: true } : {}),
  }
}

/** What the API is asked for. */
export const organizationQueryOf = ({ q, kind, trash }: OrganizationSearch): OrganizationQuery => ({
  ...(q ? { q } : {}),
  ...(kind ? { kind } : {}),
  ...(trash ? { trashed: true } : {}),
})

export type OrganizationQuery = Omit<QueryOf<'/api/v1/organizations', 'get'>, 'cursor' | 'limit'>

/** How much of the research is done: how many of the four headings say something. */
export const researchDone = (organization: Schemas['OrganizationRead']): number =>
  RESEARCH.filter(({ field }) => organization[field].trim() !== '').length
