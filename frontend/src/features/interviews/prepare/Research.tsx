/** Whether you read up before you meet (R26). */
import { Checkbox, Text } from '@mantine/core'
import { RelativeDate } from '@/ui/RelativeDate'
import { tellFailure } from '@/ui/undoable'
import { type Interview, useMarkResearch } from '../queries'

export function Research({ interview: { id, researched_at } }: { interview: Interview }) {
  const { mutate, isPending, variables } = useMarkResearch()
  // Shown as chosen at once; a failure says so and puts it back.
  const isDone = isPending ? variables.done : researched_at !== null
  return (
    <div>
      <Checkbox
        label="I read up on the person, the organization and the career"
        checked={isDone}
        onChange={(event) => mutate({ id, done: event.currentTarget.checked }, { onError: tellFailure })}
      />
      {researched_at && (
        <Text size="sm" c="dimmed">
          Done <RelativeDate at={researched_at} />
        </Text>
      )}
    </div>
  )
}
