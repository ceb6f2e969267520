/** Moving a career on: shortlist, choose, rule out with a reason, open again. */
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { undoable } from '@/ui/undoable'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { type Career, type CareerStatus, useDecide } from './queries'
import { DECISIONS, STATUSES } from './rules'

const ALL = Object.keys(STATUSES) as CareerStatus[]

export function Decide({ career }: { career: Career }) {
  const [next, setNext] = useState<CareerStatus | null>(null)
  return (
    <>
      <Group gap="xs">
        {ALL.filter((status) => status !== career.status).map((status) => (
          <Button key={status} variant="default" onClick={() => setNext(status)}>
            {DECISIONS[status]}
          </Button>
        ))}
      </Group>
      <Modal opened={next !== null} onClose={() => setNext(null)} title={next ? DECISIONS[next] : ''}>
        {next && <DecideForm career={career} next={next} onDone={() => setNext(null)} />}
      </Modal>
    </>
  )
}

interface DecideFormProps {
  career: Career
  next: CareerStatus
  onDone: () => void
}

function DecideForm({ career, next, onDone }: DecideFormProps) {
  const decide = useDecide(career.id)
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { reason: '' },
    send: async ({ reason }) => {
      await decide.mutateAsync({ status: next, reason })
      onDone()
      undoable(`${career.title}: ${STATUSES[next].toLowerCase()}.`, () =>
        decide.mutateAsync({ status: career.status, reason: 'Taken back.' }),
      )
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {next === 'ruled_out' && (
          <Text>It stays here with everything you heard, and you can open it again at any time.</Text>
        )}
        <Textarea
          label={next === 'ruled_out' ? 'Why?' : 'Why? (if you like)'}
          required={next === 'ruled_out'}
          data-autofocus
          maxLength={4000}
          {...form.getInputProps('reason')}
        />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {DECISIONS[next]}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
