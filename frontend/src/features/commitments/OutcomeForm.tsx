/** What became of advice or of a promise. That nothing came of it is an outcome, too. */
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { undoable } from '@/ui/undoable'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { type Commitment, useRecordOutcome, useTakeOutcomeBack } from './queries'
import { KINDS } from './rules'

interface OutcomeFormProps {
  commitment: Commitment
  state: 'done' | 'dropped'
  onClose: () => void
}

export function OutcomeForm({ commitment, state, onClose }: OutcomeFormProps) {
  const { mutateAsync: record } = useRecordOutcome()
  const { mutateAsync: takeBack } = useTakeOutcomeBack()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { outcome: commitment.outcome },
    send: async ({ outcome }) => {
      const row = await record({ on: commitment, body: { state, outcome } })
      onClose()
      undoable(`Noted: ${KINDS[row.kind].states[state].toLowerCase()}.`, () => takeBack(row))
    },
  })
  return (
    <Modal opened onClose={onClose} title={KINDS[commitment.kind][state]}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Textarea
            label={state === 'done' ? 'What came of it?' : 'Why do you let it go?'}
            description="A sentence is enough; it may stay empty."
            minRows={2}
            maxLength={50_000}
            data-autofocus
            {...form.getInputProps('outcome')}
          />
          <FormProblem problem={problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              Note it
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
