/** With whom an interview is, about which careers, in which way and for how long. */
import { Button, Group, NumberInput, Select, Stack } from '@mantine/core'
import { useRef } from 'react'
import { ChangedElsewhere } from '@/api/merge'
import type { Picked } from '@/features/contacts/PersonPicker'
import { shownName } from '@/features/contacts/rules'
import { fieldOf } from '@/ui/formField'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { CareersField } from './CareersField'
import { PeopleField } from './PeopleField'
import { type Interview, useChangeInterview } from './queries'
import { LONGEST_MINUTES, MODES, SHORTEST_MINUTES } from './rules'
import { useEnsurePeople } from './useEnsurePeople'

interface EditFormProps {
  interview: Interview
  onDone: () => void
}

export function EditForm({ interview, onDone }: EditFormProps) {
  const { form, submit, busy, problem } = useEditForm({ interview, onDone })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <PeopleField label="With" {...fieldOf(form, 'contact_ids')} />
        <CareersField {...fieldOf(form, 'career_ids')} />
        <Select label="How" data={optionsOf(MODES)} allowDeselect={false} {...form.getInputProps('mode')} />
        <NumberInput
          label="Agreed minutes"
          min={SHORTEST_MINUTES}
          max={LONGEST_MINUTES}
          clampBehavior="strict"
          {...form.getInputProps('agreed_minutes')}
        />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function useEditForm({ interview, onDone }: EditFormProps) {
  const { mutateAsync: change } = useChangeInterview()
  const ensure = useEnsurePeople()
  // After a refusal for a change made elsewhere, saving again is meant: it keeps what was chosen.
  const base = useRef(interview)
  return useProblemForm({
    initialValues: {
      contact_ids: interview.contacts.map((one): Picked => ({ id: one.id, name: shownName(one) })),
      career_ids: interview.careers.map(({ id }) => id),
      mode: interview.mode,
      agreed_minutes: interview.agreed_minutes as number | string,
    },
    validate: { contact_ids: (people) => (people.length > 0 ? null : 'Choose at least one person.') },
    send: async ({ contact_ids, agreed_minutes, ...rest }) => {
      try {
        const ids = await ensure(contact_ids)
        const patch = { ...rest, contact_ids: ids, agreed_minutes: Number(agreed_minutes) }
        await change({ base: base.current, patch })
        onDone()
      } catch (error) {
        if (error instanceof ChangedElsewhere) base.current = error.latest as Interview
        throw error
      }
    },
  })
}
