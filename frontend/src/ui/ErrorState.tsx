/** A failure in three sentences: what happened, what was kept, what to do. */
import { Alert, Button, List, Text } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Problem } from '@/api/problem'

interface ErrorStateProps {
  /** Anything thrown; a Problem tells most. */
  error: unknown
  /** What was kept: "Your notes are still in this page." */
  kept?: ReactNode
  /** Offers "Try again". */
  onRetry?: () => void
  /** It answers a press of the person, so it is brought into view. */
  isAnswer?: boolean
}

export function ErrorState({ error, kept, onRetry, isAnswer }: ErrorStateProps) {
  const problem = Problem.from(error)
  return (
    <Alert
      ref={isAnswer ? intoView : null}
      color="red"
      role="alert"
      title={problem.title}
      icon={<TriangleAlert aria-hidden />}
    >
      <Text>{problem.detail}</Text>
      {problem.errors.length > 0 && (
        <List size="sm" mt="xs">
          {problem.errors.map((field) => (
            <List.Item key={`${field.pointer} ${field.code}`}>{field.message}</List.Item>
          ))}
        </List>
      )}
      {kept && <Text mt="xs">{kept}</Text>}
      {onRetry && (
        <Button mt="sm" variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
      {problem.requestId && (
        <Text size="xs" c="dimmed" mt="xs">
          If you report this, name request {problem.requestId}
        </Text>
      )}
    </Alert>
  )
}

/** A failure below the fold would look like a button that does nothing. */
const intoView = (alert: HTMLElement | null) => alert?.scrollIntoView({ block: 'nearest' })
