/** What a talk writes, and how each is sent to the API when the network is there. */
import type { QueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, once } from '@/api/headers'
import type { Fields, Row, Unsent } from '@/api/outbox/entry'
import type { Outbox } from '@/api/outbox/outbox'
import { sendPatch } from '@/api/outbox/patch'
import { notYet, type Sender } from '@/api/outbox/sync'
import { serverNow } from '@/api/serverTime'
import type { Schemas } from '@/api/types'
import type { Picked } from '@/features/contacts/PersonPicker'
import { type Interview, interviewQuery, type Question, questionsQuery } from '../queries'
import { followUpKey } from '../rules'

export const ANSWER = 'answer'
export const QUESTION = 'question'
export const NOTES = 'interview-notes'
export const COMPLETION = 'completion'
export const FOLLOW_UP = 'follow-up'
export const ON_THE_SPOT = 'on-the-spot'

/** What is recorded about the end of a talk. */
export interface Ending {
  actual_minutes: number
  ended_at: string
  /** Where a start has to be moved and had no zone. */
  time_zone: string
}

export interface OnTheSpot {
  people: Picked[]
  actual_minutes: number
  ended_at: string
  career_ids: string[]
  notes: string
}

const MINUTE = 60_000

export const senders: Record<string, Sender> = {
  [ANSWER]: sendAnswer,
  [QUESTION]: sendQuestion,
  [NOTES]: sendNotes,
  [COMPLETION]: (entry) => complete(entry.of, entry.body as unknown as Ending, entry.key),
  [FOLLOW_UP]: ({ body, key, of }) =>
    add(body as unknown as Schemas['InterviewCreate'], key, followUpKey(of)),
  [ON_THE_SPOT]: sendOnTheSpot,
}

/** The page shows what arrived. */
export async function showArrived(client: QueryClient, { kind }: Unsent, row: Row | null): Promise<void> {
  if (!row) return
  if (kind === ANSWER || kind === QUESTION) await showQuestion(client, row as Question)
  else {
    const { queryKey } = interviewQuery(row.id)
    await client.cancelQueries({ queryKey })
    client.setQueryData(queryKey, row as Interview)
  }
}

async function showQuestion(client: QueryClient, row: Question): Promise<void> {
  const { queryKey } = questionsQuery(row.interview_id)
  await client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, (page) => {
    if (!page) return page
    const isKnown = page.items.some(({ id }) => id === row.id)
    const items = isKnown ? page.items.map((one) => (one.id === row.id ? row : one)) : [...page.items, row]
    return { ...page, items }
  })
}

function sendAnswer(entry: Unsent): Promise<Question> {
  const base = entry.base as Question | null
  if (!base) throw notYet()
  return sendPatch<Question>(entry, {
    words: ['notes'],
    write: (on, body) =>
      unwrap(
        api.PATCH('/api/v1/interviews/{interview_id}/questions/{question_id}', {
          params: { path: { interview_id: entry.of, question_id: base.id } },
          headers: ifMatch(on),
          body: body as Schemas['InterviewQuestionPatch'],
        }),
      ),
    read: () => readQuestion(entry.of, base),
  })
}

/** A question has no address to be read from; its plan has. */
async function readQuestion(interview_id: string, base: Question): Promise<Question> {
  const params = { path: { interview_id }, query: { limit: 200 } }
  const { items } = await unwrap(api.GET('/api/v1/interviews/{interview_id}/questions', { params }))
  return items.find(({ id }) => id === base.id) ?? base
}

async function sendQuestion(entry: Unsent, outbox: Outbox): Promise<Question> {
  const row = await unwrap(
    api.POST('/api/v1/interviews/{interview_id}/questions', {
      params: pathTo(entry.of),
      body: { ...(entry.body as Schemas['InterviewQuestionCreate']), local_key: entry.key },
      headers: once(entry.key),
    }),
  )
  const localId = entry.id.slice(QUESTION.length + 1)
  await outbox.born(localId, `${ANSWER}:${localId}`, row)
  return row
}

function sendNotes(entry: Unsent): Promise<Interview> {
  return sendPatch<Interview>(entry, {
    words: ['notes'],
    write: (on, body: Fields) =>
      unwrap(
        api.PATCH('/api/v1/interviews/{interview_id}', { params: pathTo(on.id), headers: ifMatch(on), body }),
      ),
    read: () => readInterview(entry.of),
  })
}

/** Held, with the minutes; the start moves to when the talk began if it was agreed for later (R22). */
async function complete(id: string, ending: Ending, key: string): Promise<Interview> {
  const interview = await readInterview(id)
  if (interview.state === 'held') return interview
  const ended = Math.min(Date.parse(ending.ended_at), serverNow())
  if (interview.starts_at && Date.parse(interview.starts_at) > ended)
    await moveStart(interview, ending, ended)
  const held_at = new Date(ended).toISOString()
  return unwrap(
    api.POST('/api/v1/interviews/{interview_id}/completion', {
      params: pathTo(id),
      body: { actual_minutes: ending.actual_minutes, held_at },
      headers: once(`${key}-${ended}`),
    }),
  )
}

function moveStart({ id, time_zone }: Interview, ending: Ending, ended: number): Promise<Interview> {
  const starts_at = new Date(ended - ending.actual_minutes * MINUTE).toISOString()
  return unwrap(
    api.POST('/api/v1/interviews/{interview_id}/schedule', {
      params: pathTo(id),
      body: { starts_at, time_zone: time_zone ?? ending.time_zone },
    }),
  )
}

/** Who is new is added, then the talk, then that it was held; each step once, however often it is tried. */
async function sendOnTheSpot({ body, key }: Unsent): Promise<Interview> {
  const { people, actual_minutes, ended_at, career_ids, notes } = body as unknown as OnTheSpot
  const contact_ids: string[] = []
  for (const [at, person] of people.entries())
    contact_ids.push(person.id ?? (await addPerson(person.name, `${key}-${at}`)))
  const { id } = await add({ contact_ids, career_ids, notes, mode: 'in_person' }, key)
  return complete(id, { actual_minutes, ended_at, time_zone: 'UTC' }, `${key}-held`)
}

async function addPerson(display_name: string, key: string): Promise<string> {
  const body = { display_name, standing: 'named' as const, local_key: key }
  const { id } = await unwrap(api.POST('/api/v1/contacts', { body, headers: once(key) }))
  return id
}

/** An Idempotency-Key is forgotten after a day; the local key is not, and names what was made before. */
const add = (body: Schemas['InterviewCreate'], key: string, local_key = key): Promise<Interview> =>
  unwrap(api.POST('/api/v1/interviews', { body: { ...body, local_key }, headers: once(key) }))

const readInterview = (id: string): Promise<Interview> =>
  unwrap(api.GET('/api/v1/interviews/{interview_id}', { params: pathTo(id) }))

const pathTo = (interview_id: string) => ({ path: { interview_id } })
