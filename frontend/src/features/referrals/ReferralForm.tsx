/** Adding or changing a referral: who pointed you to whom, how, and whether you may say so. */
import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { PersonPicker } from '@/features/contacts/PersonPicker'
import type { Contact } from '@/features/contacts/queries'
import { shortName, shownName } from '@/features/contacts/rules'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem } from '@/ui/useProblemForm'
import type { Referral } from './queries'
import { OUTCOMES, PERMISSIONS, VIAS } from './rules'
import { useReferralForm } from './useReferralForm'

/** `given`: by the person whose page it is; `received`: somebody pointed to them. */
export type ReferralSide = 'given' | 'received'

export interface ReferralFormProps {
  contact: Contact
  side: ReferralSide
  /** The referral to change; null adds one. */
  referral: Referral | null
  /** The conversation in which a new one was given. */
  interviewId?: string | undefined
  onClose: () => void
}

export function ReferralForm({ onClose, ...about }: ReferralFormProps) {
  const { contact, side, referral } = about
  const { form, submit, busy, problem } = useReferralForm({ ...about, onDone: onClose })
  const who = shortName(shownName(contact))
  const title = referral ? `${referral.referrer_name} → ${referral.referred_name}` : 'Add a referral'
  const fields = form.getInputProps
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack>
          {!referral && (
            <PersonPicker
              label={side === 'given' ? `Whom did ${who} point you to?` : `Who pointed you to ${who}?`}
              description={side === 'given' ? 'A role is enough: “Head of design”.' : undefined}
              except={contact.id}
              {...fields('other')}
            />
          )}
          <TextInput label="On" type="date" {...fields('given_on')} />
          <Choice label="How" words={VIAS} {...fields('via')} />
          <Choice label="May you use the name?" words={PERMISSIONS} {...fields('permission')} />
          {form.values.permission === 'granted_with_conditions' && (
            <Textarea label="On which conditions?" minRows={2} maxLength={4000} {...fields('conditions')} />
          )}
          {referral && <Choice label="What came of it?" words={OUTCOMES} {...fields('outcome')} />}
          {form.values.outcome !== 'open' && (
            <Textarea label="In a sentence" minRows={2} maxLength={4000} {...fields('outcome_note')} />
          )}
          <Textarea label="Note" minRows={2} maxLength={4000} {...fields('note')} />
          <FormProblem problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              {referral ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

interface ChoiceProps {
  label: string
  words: Record<string, string>
}

const Choice = ({ words, ...field }: ChoiceProps) => (
  <Select data={optionsOf(words)} allowDeselect={false} {...field} />
)
