/** How long the talk took, recorded at once or when the network is back. */
import { Alert, Button, Group, NumberInput, Stack } from '@mantine/core'
import { deliver } from '@/api/outbox'
import { serverNow } from '@/api/serverTime'
import { undoable } from '@/ui/undoable'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { useZone } from '@/ui/zone'
import type { Interview } from '../queries'
import { namesOf } from '../rules'
import { useUndoStep } from '../steps/queries'
import { COMPLETION, type Ending } from './queries'

interface DoneFormProps {
  interview: Interview
  /** The id of the write in the outbox. */
  id: string
  minutes: number
  /** `isRecorded` is false while it is only kept on this device. */
  onDone: (isRecorded: boolean) => void
}

export function DoneForm({ interview, id, minutes, onDone }: DoneFormProps) {
  const zone = useZone()
  const { mutateAsync: undo } = useUndoStep()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { actual_minutes: minutes as number | string },
    validate: { actual_minutes: (count) => (Number(count) >= 1 ? null : 'About how long did you talk?') },
    send: async (values) => {
      const body: Ending = {
        actual_minutes: Number(values.actual_minutes),
        ended_at: new Date(serverNow()).toISOString(),
        time_zone: interview.time_zone ?? zone,
      }
      const label = `The talk with ${namesOf(interview)} was held`
      const row = await deliver({
        id,
        kind: COMPLETION,
        of: interview.id,
        label,
        base: null,
        body: { ...body },
      })
      if (row) undoable('Recorded: you talked.', () => undo({ id: interview.id, name: 'completion' }))
      onDone(row !== null)
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {startsLater(interview) && (
          <Alert color="vine" title="It was agreed for later">
            The start moves to when you began to talk.
          </Alert>
        )}
        <NumberInput
          label="How many minutes did you talk?"
          description={`Agreed were ${interview.agreed_minutes}.`}
          min={1}
          max={600}
          data-autofocus
          {...form.getInputProps('actual_minutes')}
        />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Record that it was held
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const startsLater = ({ starts_at }: Interview) => starts_at !== null && Date.parse(starts_at) > serverNow()
