/** Whether you read up before you meet (R26). */
import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { RelativeDate } from '@/ui/RelativeDate'
import { tellFailure } from '@/ui/undoable'
import { type Interview, useMarkResearch } from '../queries'

export function Research({ interview: { id, researched_at } }: { interview: Interview }) {
  const { mutate } = useMarkResearch()
  // Shown as chosen at once; a failure says so and puts it back.
  const [chosen, setChosen] = useState<boolean | null>(null)
  const choose = (done: boolean) => {
    setChosen(done)
    mutate({ id, done }, { onError: tellFailure, onSettled: () => setChosen(null) })
  }
  return (
    <div>
      <Checkbox
        label="I read up on the person, the organization and the career"
        checked={chosen ?? researched_at !== null}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      {researched_at && (
        <Text size="sm" c="dimmed">
          Done <RelativeDate at={researched_at} />
        </Text>
      )}
    </div>
  )
}
