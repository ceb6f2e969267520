/** Which step of the talk is on the screen; kept on this device, so that a killed tab opens where it was. */
import { useEffect, useState } from 'react'
import { outbox } from '@/api/outbox'
import { keepDraft, readDraft } from '@/ui/drafts'
import type { Interview, Question } from '../queries'

/** Before the first question. */
const BEGINNING = -1

/** `at` is -1 before the questions; `show` goes to a question that may not be in the list yet. */
export function useShown(interview: Interview, questions: Question[]) {
  const key = `talk-at:${interview.id}`
  const [shown, setShown] = useState<string | null>(null)
  const id = shown && outbox.nowCalled(shown)
  const found = questions.findIndex((question) => question.id === id)
  // A talk that is over has begun already.
  const at = found < 0 && interview.state === 'held' && questions.length > 0 ? 0 : found
  const show = (next: string | null) => {
    setShown(next)
    void keepDraft(key, next)
  }
  useEffect(() => {
    let isGone = false
    void readDraft<string | null>(key).then((kept) => {
      if (kept && !isGone) setShown((now) => now ?? kept)
    })
    return () => {
      isGone = true
    }
  }, [key])
  const goTo = (next: number) => {
    const isInside = next >= BEGINNING && next < questions.length
    if (isInside) show(questions[next]?.id ?? null)
  }
  return { at, goTo, show }
}
