/** Fetches what the coming talks need, so that each opens without a network later. */
import type { QueryClient } from '@tanstack/react-query'
import { contactQuery } from '@/features/contacts/queries'
import { comingQuery, type InterviewRow, interviewQuery, questionsQuery } from './queries'

/** What was fetched within this time is fresh enough. Milliseconds. */
const FRESH = { staleTime: 10 * 60_000 }

/** One after the other, nearest first: it must not be in anybody's way. */
export async function stockUpForTalks(client: QueryClient): Promise<void> {
  const { items } = await client.fetchQuery({ ...comingQuery(), ...FRESH })
  for (const interview of items.toReversed()) await fetchOne(client, interview)
}

async function fetchOne(client: QueryClient, { id, contacts }: InterviewRow): Promise<void> {
  await client.fetchQuery({ ...interviewQuery(id), ...FRESH })
  await client.fetchQuery({ ...questionsQuery(id), ...FRESH })
  for (const contact of contacts) await client.fetchQuery({ ...contactQuery(contact.id), ...FRESH })
}
