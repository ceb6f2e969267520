/** Adding advice or a promise, or changing one. */
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useRef } from 'react'
import { ChangedElsewhere } from '@/api/merge'
import type { Participant } from '@/features/interviews/queries'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { CommitmentFields } from './CommitmentFields'
import { type Commitment, useAddCommitment, useChangeCommitment } from './queries'
import { KINDS, type Kind } from './rules'
import { type CommitmentValues, commitmentBody, commitmentValues, newCommitment } from './values'

interface CommitmentFormProps {
  people: readonly Participant[]
  interviewId: string | null
  /** The one to change, or the kind of the one to add. */
  of: Commitment | Kind
  onClose: () => void
}

export function CommitmentForm(props: CommitmentFormProps) {
  const { form, submit, busy, problem } = useCommitmentForm(props)
  const isNew = typeof props.of === 'string'
  return (
    <Modal opened onClose={props.onClose} title={KINDS[form.values.kind].name} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack>
          <CommitmentFields
            people={props.people}
            values={form.values}
            field={(name) => form.getInputProps(name)}
          />
          <FormProblem problem={problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {isNew ? 'Add' : 'Save'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function useCommitmentForm({ people, interviewId, of, onClose }: CommitmentFormProps) {
  const { mutateAsync: add } = useAddCommitment()
  const { mutateAsync: change } = useChangeCommitment()
  const base = useRef(typeof of === 'string' ? null : of)
  return useProblemForm<CommitmentValues & Record<string, unknown>>({
    initialValues: {
      ...(typeof of === 'string' ? newCommitment(of, people[0]?.id ?? '') : commitmentValues(of)),
    },
    validate: { text: (text, { kind }) => (text.trim() ? null : `${KINDS[kind].text}?`) },
    send: async (values, headers) => {
      const body = commitmentBody(values)
      try {
        if (base.current) await change({ base: base.current, patch: body })
        else await add({ body: { ...body, interview_id: interviewId }, headers })
        onClose()
      } catch (error) {
        // Saving again after that is meant: it keeps what was typed.
        if (error instanceof ChangedElsewhere) base.current = error.latest as Commitment
        throw error
      }
    },
  })
}
