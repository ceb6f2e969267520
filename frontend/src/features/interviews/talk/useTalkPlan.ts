/** The questions of a talk: those of the plan, and those added here that the server does not know yet. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { outbox } from '@/api/outbox'
import type { Unsent } from '@/api/outbox/entry'
import { account } from '@/api/session'
import { useUnsent } from '@/ui/useUnsentField'
import { type Question, questionsQuery } from '../queries'
import { QUESTION } from './queries'

export function useTalkPlan(interviewId: string) {
  const plan = useQuery(questionsQuery(interviewId))
  const isReady = useOutboxLoaded()
  const added = useUnsent().filter(
    ({ kind, of, account: owner }) => kind === QUESTION && of === interviewId && owner === account(),
  )
  const items = plan.data?.items
  return { plan, questions: items && isReady ? [...items, ...unknownTo(items, added)] : null }
}

/** What an earlier visit left has to be known before anybody types on. */
function useOutboxLoaded(): boolean {
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    void outbox.load().then(() => setLoaded(true))
  }, [])
  return isLoaded
}

const unknownTo = (items: Question[], added: Unsent[]) =>
  added.map(drawn).filter((question) => !items.some(({ id }) => id === outbox.nowCalled(question.id)))

/** As the server will answer it, but for version 0. */
function drawn({ id, of, body }: Unsent): Question {
  const now = new Date().toISOString()
  return {
    ...EMPTY,
    ...(body as Pick<Question, 'text' | 'topic'>),
    id: id.slice(QUESTION.length + 1),
    interview_id: of,
    created_at: now,
    updated_at: now,
  }
}

const EMPTY: Omit<Question, 'id' | 'interview_id' | 'created_at' | 'updated_at' | 'text' | 'topic'> = {
  version: 0,
  deleted_at: null,
  open: true,
  researchable: false,
  phase: 'core',
  depth: 2,
  bank_question_id: null,
  reason: '',
  state: 'planned',
  notes: '',
  notes_privacy: 'private',
  starred: false,
  position: 0,
}
