/** Recording that it was held: how long it took, and when. */
import { Alert, Button, Group, NumberInput, Stack } from '@mantine/core'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { useZone } from '@/ui/zone'
import type { Interview } from '../queries'
import { useTakeStep } from './queries'
import { useStep } from './useStep'

interface CompletionFormProps {
  interview: Interview
  /** What the timer says, if it ran. */
  talk?: { minutes: number; startedAt: string } | undefined
  onDone: () => void
}

export function CompletionForm({ interview, talk, onDone }: CompletionFormProps) {
  const { form, submit, busy, problem } = useCompletionForm({ interview, talk, onDone })
  const isEarly = startsLater(interview)
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {isEarly && (
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

const startsLater = ({ starts_at }: Interview) => starts_at !== null && Date.parse(starts_at) > Date.now()

function useCompletionForm({ interview, talk, onDone }: CompletionFormProps) {
  const { step } = useStep(interview)
  const moveStart = useMoveStart(interview)
  return useProblemForm({
    initialValues: { actual_minutes: (talk?.minutes ?? interview.agreed_minutes) as number | string },
    validate: { actual_minutes: (minutes) => (Number(minutes) >= 1 ? null : 'About how long did you talk?') },
    send: async (values, headers) => {
      const actual_minutes = Number(values.actual_minutes)
      const startedAt = talk?.startedAt ?? minutesAgo(actual_minutes)
      const from = startsLater(interview) ? await moveStart(startedAt) : interview
      await step({ name: 'completion', body: { actual_minutes } }, headers, from)
      onDone()
    },
  })
}

/** A talk that began before its agreed start: R22 wants the start moved first. */
function useMoveStart(interview: Interview) {
  const own = useZone()
  const { mutateAsync: take } = useTakeStep()
  return (starts_at: string) => {
    const time_zone = interview.time_zone ?? own
    return take({ interview, step: { name: 'schedule', body: { starts_at, time_zone } } })
  }
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
