/** Adding an insight to an interview, or changing one. */
import { Button, Group, Stack } from '@mantine/core'
import { useRef } from 'react'
import { ChangedElsewhere } from '@/api/merge'
import type { Interview } from '@/features/interviews/queries'
import { FormDialog } from '@/ui/FormDialog'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { InsightFields } from './InsightFields'
import { type Insight, useAddInsight, useChangeInsight } from './queries'
import { type InsightValues, insightBody, insightValues, NO_INSIGHT, saidNothing } from './values'

interface InsightFormProps {
  interview: Interview
  /** The one to change; null adds one. */
  insight: Insight | null
  onClose: () => void
}

export function InsightForm({ interview, insight, onClose }: InsightFormProps) {
  const { form, submit, busy, problem } = useInsightForm({ interview, insight, onClose })
  return (
    <FormDialog opened onClose={onClose} title="What they said">
      <form onSubmit={submit} noValidate>
        <Stack>
          <InsightFields
            people={interview.contacts}
            values={form.values}
            field={(name) => form.getInputProps(name)}
          />
          <FormProblem problem={problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {insight ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}

function useInsightForm({ interview, insight, onClose }: InsightFormProps) {
  const { mutateAsync: add } = useAddInsight()
  const { mutateAsync: change } = useChangeInsight()
  const base = useRef(insight)
  return useProblemForm<InsightValues & Record<string, unknown>>({
    initialValues: { ...(insight ? insightValues(insight) : firstOf(interview)) },
    validate: {
      text: (_, values) => (saidNothing(values) ? 'What did they say?' : null),
      career_id: (id) => (id ? null : 'Which career is it about?'),
    },
    send: async (values, headers) => {
      const body = insightBody(values)
      try {
        if (base.current) await change({ base: base.current, patch: body })
        else await add({ body: { ...body, interview_id: interview.id }, headers })
        onClose()
      } catch (error) {
        // Saving again after that is meant: it keeps what was typed.
        if (error instanceof ChangedElsewhere) base.current = error.latest as Insight
        throw error
      }
    },
  })
}

/** An empty insight about the interview's first career, said by its main person. */
export const firstOf = (interview: Interview): InsightValues => ({
  ...NO_INSIGHT,
  contact_id: interview.contacts[0]?.id ?? '',
  career_id: interview.careers[0]?.id ?? '',
})
