/** Adding or changing a tie: who knows whom, how well, and who would introduce you. */
import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem } from '@/ui/useProblemForm'
import { PersonPicker } from '../PersonPicker'
import type { Contact, Tie } from '../queries'
import { STRENGTHS, shortName, shownName, TIE_KINDS } from '../rules'
import { useTieForm } from './useTieForm'

interface TieFormProps {
  contact: Contact
  /** The tie to change; null adds one. */
  tie: Tie | null
  onClose: () => void
}

export function TieForm({ contact, tie, onClose }: TieFormProps) {
  const { form, submit, busy, problem } = useTieForm({ contact, tie, onDone: onClose })
  const { from, to } = endsOf(contact, tie, form.values.other?.name, form.values.direction)
  return (
    <Modal
      opened
      onClose={onClose}
      title={tie ? `${tie.from_name} and ${tie.to_name}` : 'Add a tie'}
      size="lg"
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {!tie && (
            <PersonPicker label="Who do they know?" except={contact.id} {...form.getInputProps('other')} />
          )}
          <Select
            label="How they know each other"
            data={optionsOf(TIE_KINDS)}
            allowDeselect={false}
            {...form.getInputProps('kind')}
          />
          <Select
            label="How well"
            data={STRENGTH_OPTIONS}
            allowDeselect={false}
            {...form.getInputProps('strength')}
          />
          {!tie && (
            <Select
              label="Who could introduce you?"
              data={directions(contact, form.values.other?.name)}
              allowDeselect={false}
              {...form.getInputProps('direction')}
            />
          )}
          <Select
            label={`Would ${from} introduce you to ${to}?`}
            data={WILLING}
            allowDeselect={false}
            {...form.getInputProps('willing')}
          />
          <TextInput
            label="How you know this"
            placeholder="Told me over coffee"
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('origin')}
          />
          <Textarea label="Note" minRows={2} maxLength={4000} {...form.getInputProps('note')} />
          <FormProblem problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              {tie ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const WILLING = [
  { value: 'unknown', label: 'Not known yet' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'Rather not' },
]
const STRENGTH_OPTIONS = STRENGTHS.map((label, at) => ({ value: String(at + 1), label }))

function endsOf(contact: Contact, tie: Tie | null, other = 'them', direction: string) {
  if (tie) return { from: shortName(tie.from_name), to: shortName(tie.to_name) }
  const me = shortName(shownName(contact))
  return direction === 'out' ? { from: me, to: shortName(other) } : { from: shortName(other), to: me }
}

function directions(contact: Contact, other = 'The other person') {
  const me = shortName(shownName(contact))
  const they = shortName(other)
  return [
    {
      value: 'out',
      label: `${me} could introduce me to ${other === 'The other person' ? 'the other person' : they}`,
    },
    { value: 'in', label: `${they} could introduce me to ${me}` },
  ]
}
