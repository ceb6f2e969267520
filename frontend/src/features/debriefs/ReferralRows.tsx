/** Whom they pointed you to, and whether you may use their name. */
import { Button, NativeSelect, Text, Textarea } from '@mantine/core'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { PersonPicker, type Picked } from '@/features/contacts/PersonPicker'
import { shownName } from '@/features/contacts/rules'
import type { Interview } from '@/features/interviews/queries'
import { PERMISSIONS, VIAS } from '@/features/referrals/rules'
import fields from '@/ui/RowFields.module.css'
import { optionsOf } from '@/ui/searchParams'
import classes from './Debrief.module.css'
import { LeaveOut, Part } from './Part'
import type { DebriefFormState, RowsProps } from './useDebriefForm'
import type { ReferralValues } from './values'

const MOST = 20

export function ReferralRows({ interview, form }: RowsProps) {
  const { referrals } = form.values
  const add = () => form.insertListItem('referrals', emptyReferral(interview))
  return (
    <Part title="Whom they pointed you to">
      {referrals.map((values, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place; errors name it, too
        <ReferralRow key={at} at={at} values={values} interview={interview} form={form} />
      ))}
      {referrals.length < MOST && (
        <div>
          <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={add}>
            Add a name they gave
          </Button>
        </div>
      )}
    </Part>
  )
}

const emptyReferral = ({ contacts }: Interview): ReferralValues => ({
  referred: null,
  referrer_id: contacts[0]?.id ?? '',
  permission: 'not_asked',
  conditions: '',
  via: 'name_only',
  note: '',
})

interface RowProps extends RowsProps {
  at: number
  values: ReferralValues
}

function ReferralRow({ at, values, interview, form }: RowProps) {
  const field = (name: keyof ReferralValues) => form.getInputProps(`referrals.${at}.${name}`)
  return (
    <div className={classes.row}>
      <div className={fields.withButton}>
        <div className={fields.grow}>
          <PersonPicker
            label="Who"
            description="A role is enough: “Head of design”."
            value={values.referred}
            onChange={(referred: Picked | null) => form.setFieldValue(`referrals.${at}.referred`, referred)}
            error={errorOf(form, at)}
          />
        </div>
        <LeaveOut what={`name ${at + 1}`} onClick={() => form.removeListItem('referrals', at)} />
      </div>
      <div className={fields.grid}>
        <NativeSelect
          label="May you use their name?"
          data={optionsOf(PERMISSIONS)}
          {...field('permission')}
        />
        <NativeSelect label="How" data={optionsOf(VIAS)} {...field('via')} />
        {interview.contacts.length > 1 && (
          <NativeSelect
            label="Who pointed you there"
            data={interview.contacts.map((one) => ({ value: one.id, label: shownName(one) }))}
            {...field('referrer_id')}
          />
        )}
      </div>
      {values.permission === 'granted_with_conditions' && (
        <Textarea label="On which conditions?" minRows={1} maxLength={4000} {...field('conditions')} />
      )}
      <Textarea label="Why them" minRows={1} maxLength={4000} {...field('note')} />
      {values.permission === 'not_asked' && (
        <Text size="sm" c="dimmed">
          Ask in your thank-you: “May I use your name?”
        </Text>
      )}
    </div>
  )
}

/** Whatever the API says about the person: it may name the id, or the name of somebody new. */
function errorOf(form: DebriefFormState, at: number): ReactNode {
  const about = `referrals.${at}.referred`
  const [, error] = Object.entries(form.errors).find(([path]) => path.startsWith(about)) ?? []
  return error
}
