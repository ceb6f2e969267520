/** Whom to ask next, and whom instead after a no. The only file of this feature that calls the API. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { Schemas } from '@/api/types'

export type Candidate = Schemas['CandidateRead']
export type Candidates = Schemas['CandidateList']
export type Alternate = Schemas['AlternateRead']

export const FIRST_CANDIDATES = 10
export const MOST_CANDIDATES = 50

/** Best first; of one career, or of all that are weighed. */
export const candidatesQuery = (career_id: string | undefined, limit = FIRST_CANDIDATES) =>
  queryOptions({
    queryKey: ['candidates', 'next', career_id ?? null, limit],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/candidates', {
          params: { query: { limit, ...(career_id && { career_id }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** R20: who is most like the one who said no. */
export const alternatesQuery = (interview_id: string) =>
  queryOptions({
    queryKey: ['candidates', 'alternates', interview_id],
    queryFn: () =>
      unwrap(api.GET('/api/v1/candidates/alternates', { params: { query: { interview_id, limit: 5 } } })),
  })
