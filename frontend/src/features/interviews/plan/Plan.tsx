/** The plan of questions: 4 to 6 that fit a short conversation (R1). */
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { once } from '@/api/headers'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { tellFailure } from '@/ui/undoable'
import { type Interview, questionsQuery } from '../queries'
import { AddQuestion } from './AddQuestion'
import classes from './Plan.module.css'
import { QuestionRow } from './QuestionRow'
import { useAddQuestion } from './queries'
import { usePlanMoves } from './usePlanMoves'
import { STARTERS } from './wording'

export function Plan({ interview }: { interview: Interview }) {
  const plan = useQuery(questionsQuery(interview.id))
  const questions = plan.data?.items ?? []
  const { move, remove } = usePlanMoves(interview.id, questions)
  return (
    <Section title="What you will ask">
      {plan.isPending && <ListSkeleton rows={4} />}
      {plan.isError && <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />}
      {plan.isSuccess && questions.length === 0 && <NoPlan interviewId={interview.id} />}
      {questions.length > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {questions.length === 1 ? '1 question' : `${questions.length} questions`}; 4 to 6 fit.
          </Text>
          <ol className={classes.list}>
            {questions.map((question, at) => (
              <QuestionRow
                key={question.id}
                question={question}
                isFirst={at === 0}
                isLast={at === questions.length - 1}
                onMove={(by) => move(question, by)}
                onRemove={() => void remove(question)}
              />
            ))}
          </ol>
        </>
      )}
      <AddQuestion interviewId={interview.id} />
    </Section>
  )
}

function NoPlan({ interviewId }: { interviewId: string }) {
  const { mutateAsync: add } = useAddQuestion(interviewId)
  const [busy, setBusy] = useState(false)
  const begin = async () => {
    setBusy(true)
    try {
      // One after the other: each goes to the end of the plan.
      for (const body of STARTERS) await add({ body, headers: once() })
    } catch (error) {
      tellFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <EmptyState
      action={
        <Button variant="light" loading={busy} onClick={() => void begin()}>
          Begin with five common questions
        </Button>
      }
    >
      Four to six questions fit into twenty minutes. Ask about the work, not for a job.
    </EmptyState>
  )
}
