/** Adding a lead, or changing one. */
import { Button, Group, Stack } from '@mantine/core'
import { useRef } from 'react'
import { ChangedElsewhere } from '@/api/merge'
import type { Participant } from '@/features/interviews/queries'
import { FormDialog } from '@/ui/FormDialog'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { LeadFields } from './LeadFields'
import { type Lead, type Origin, useAddLead, useChangeLead } from './queries'
import { type LeadValues, leadBody, leadValues, newLead } from './values'

interface LeadFormProps {
  origin: Origin
  people: readonly Participant[]
  /** The career that a new one is for, unless another is chosen. */
  careerId: string | undefined
  /** The one to change; null adds one. */
  lead: Lead | null
  onClose: () => void
}

export function LeadForm(props: LeadFormProps) {
  const { form, submit, busy, problem } = useLeadForm(props)
  return (
    <FormDialog opened onClose={props.onClose} title="A lead">
      <form onSubmit={submit} noValidate>
        <Stack>
          <LeadFields people={props.people} values={form.values} field={(name) => form.getInputProps(name)} />
          <FormProblem problem={problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {props.lead ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}

function useLeadForm({ origin, people, careerId, lead, onClose }: LeadFormProps) {
  const { mutateAsync: add } = useAddLead()
  const { mutateAsync: change } = useChangeLead()
  const base = useRef(lead)
  const interview_id = 'interview_id' in origin ? origin.interview_id : null
  return useProblemForm<LeadValues & Record<string, unknown>>({
    initialValues: {
      ...(lead ? leadValues(lead) : newLead({ career_id: careerId, contact_id: people[0]?.id })),
    },
    validate: { title: (title) => (title.trim() ? null : 'What did you hear of?') },
    send: async (values, headers) => {
      const body = leadBody(values)
      try {
        if (base.current) await change({ base: base.current, patch: patchOf(base.current, values) })
        else await add({ body: { ...body, interview_id }, headers })
        onClose()
      } catch (error) {
        // Saving again after that is meant: it keeps what was typed.
        if (error instanceof ChangedElsewhere) base.current = error.latest as Lead
        throw error
      }
    },
  })
}

/** The organization is named only where its name was changed: two may have the same one. */
function patchOf(lead: Lead, values: LeadValues) {
  const { organization_name, ...body } = leadBody(values)
  if ((organization_name ?? '') === lead.organization_name) return body
  return organization_name ? { ...body, organization_name } : { ...body, organization_id: null }
}
