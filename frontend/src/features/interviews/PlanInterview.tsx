/** Planning an interview: with whom, about which careers, in which way. */
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Picked } from '@/features/contacts/PersonPicker'
import { type Contact, contactQuery } from '@/features/contacts/queries'
import { shownName } from '@/features/contacts/rules'
import { FormDialog } from '@/ui/FormDialog'
import { fieldOf } from '@/ui/formField'
import { ListSkeleton } from '@/ui/Skeletons'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { CareersField } from './CareersField'
import { PeopleField } from './PeopleField'
import { type Interview, useAddInterview } from './queries'
import { MODES } from './rules'
import { useEnsurePeople } from './useEnsurePeople'

interface PlanInterviewProps {
  opened: boolean
  /** With whom, where that is known. */
  contactId: string | undefined
  onClose: () => void
  onPlanned: (interview: Interview) => void
}

export default function PlanInterview({ opened, contactId, onClose, onPlanned }: PlanInterviewProps) {
  return (
    <FormDialog opened={opened} onClose={onClose} title="Plan an interview">
      <WithContact id={contactId} onPlanned={onPlanned} />
    </FormDialog>
  )
}

/** The form begins with the person and the careers they can speak to. */
function WithContact({ id, onPlanned }: { id: string | undefined } & Pick<PlanInterviewProps, 'onPlanned'>) {
  const contact = useQuery({ ...contactQuery(id ?? ''), enabled: id !== undefined })
  if (id !== undefined && contact.isPending) return <ListSkeleton rows={3} />
  return <PlanForm contact={contact.data} onPlanned={onPlanned} />
}

function PlanForm({
  contact,
  onPlanned,
}: { contact: Contact | undefined } & Pick<PlanInterviewProps, 'onPlanned'>) {
  const { form, submit, busy, problem } = usePlanForm(contact, onPlanned)
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <PeopleField label="With" {...fieldOf(form, 'contact_ids')} />
        <CareersField {...fieldOf(form, 'career_ids')} />
        <div>
          <Text fw={500} component="div" id="plan-mode">
            How you would like to talk
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="plan-mode"
            data={optionsOf(MODES)}
            {...form.getInputProps('mode')}
          />
        </div>
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Plan it
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function usePlanForm(contact: Contact | undefined, onPlanned: (interview: Interview) => void) {
  const { mutateAsync: add } = useAddInterview()
  const ensure = useEnsurePeople()
  return useProblemForm({
    initialValues: {
      contact_ids: (contact ? [{ id: contact.id, name: shownName(contact) }] : []) as Picked[],
      career_ids: contact?.career_ids.slice(0, 10) ?? [],
      mode: 'video' as Interview['mode'],
    },
    validate: { contact_ids: (people) => (people.length > 0 ? null : 'Choose at least one person.') },
    send: async ({ contact_ids, ...values }, headers) => {
      const ids = await ensure(contact_ids)
      onPlanned(await add({ body: { ...values, contact_ids: ids }, headers }))
    },
  })
}
