/** The plan of questions: 4 to 6 that fit a short conversation (R1). */
import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { AddQuestion } from './plan/AddQuestion'
import classes from './plan/Plan.module.css'
import { QuestionList } from './plan/QuestionList'
import { type Interview, questionsQuery } from './queries'

interface PlanProps {
  interview: Interview
  /** What can be done with the plan as a whole. */
  actions: ReactNode
  /** Between the plan and the field for one more question, such as a proposal to take from. */
  children?: ReactNode
}

export function Plan({ interview, actions, children }: PlanProps) {
  const plan = useQuery(questionsQuery(interview.id))
  const questions = plan.data?.items ?? []
  return (
    <Section title="What you will ask">
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {sayCount(questions.length)}
        </Text>
        <Group gap="xs">{actions}</Group>
      </Group>
      {plan.isPending && <ListSkeleton rows={4} />}
      {plan.isError && <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />}
      {children}
      {questions.length > 0 && <QuestionList interviewId={interview.id} questions={questions} />}
      <div className={classes.adding}>
        <AddQuestion interviewId={interview.id} />
      </div>
    </Section>
  )
}

function sayCount(count: number): string {
  if (count === 0) return 'Four to six questions fit into twenty minutes. Ask about the work, not for a job.'
  return `${count === 1 ? '1 question' : `${count} questions`}; 4 to 6 fit.`
}
