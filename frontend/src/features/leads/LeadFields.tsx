/** The fields of one lead: what, where, whether it was published (R38), how far you went. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { shownName } from '@/features/contacts/rules'
import { useCareers } from '@/features/contacts/useCareers'
import type { Participant } from '@/features/interviews/queries'
import { OrganizationInput } from '@/features/organizations/OrganizationInput'
import classes from '@/ui/RowFields.module.css'
import { optionsOf } from '@/ui/searchParams'
import { ADVERTISED, KINDS, STAGES } from './rules'
import type { LeadValues } from './values'

interface LeadFieldsProps {
  /** From whom it may have been heard. */
  people: readonly Participant[]
  values: LeadValues
  /** The props of the form's field of this name. */
  field: (name: keyof LeadValues) => object
  /** A button beside the title, such as the one that takes it out. */
  aside?: ReactNode
}

export function LeadFields({ people, values, field, aside }: LeadFieldsProps) {
  const careers = [...useCareers().values()].map(({ id, title }) => ({ value: id, label: title }))
  return (
    <>
      <div className={classes.withButton}>
        <TextInput
          label="What did you hear of?"
          maxLength={200}
          autoComplete="off"
          className={classes.grow}
          {...field('title')}
        />
        {aside}
      </div>
      <div className={classes.grid}>
        <NativeSelect label="What kind of thing" data={optionsOf(KINDS)} {...field('kind')} />
        <OrganizationInput label="Where" value={values.organization_name} {...field('organization_name')} />
        <NativeSelect label="Is it advertised?" data={optionsOf(ADVERTISED)} {...field('advertised')} />
        <NativeSelect label="How far you are" data={optionsOf(STAGES)} {...field('stage')} />
        <NativeSelect
          label="For which career"
          data={[{ value: '', label: 'None of them' }, ...careers]}
          {...field('career_id')}
        />
        {people.length > 1 && (
          <NativeSelect
            label="From whom"
            data={people.map((one) => ({ value: one.id, label: shownName(one) }))}
            {...field('contact_id')}
          />
        )}
        <TextInput label="Link" type="url" inputMode="url" maxLength={2000} {...field('link')} />
      </div>
      <Textarea label="Note" minRows={1} maxLength={50_000} {...field('note')} />
    </>
  )
}
