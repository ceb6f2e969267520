/** The fields of one insight: the claim, about which career and topic, which way it counts, who said it. */
import { NativeSelect, Stack, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { PRIVACIES, shownName } from '@/features/contacts/rules'
import { useCareers } from '@/features/contacts/useCareers'
import type { Participant } from '@/features/interviews/queries'
import { TOPICS } from '@/features/interviews/rules'
import fields from '@/ui/RowFields.module.css'
import { optionsOf } from '@/ui/searchParams'
import classes from './form.module.css'
import { HORIZONS, POLARITIES } from './rules'
import type { InsightValues } from './values'

interface InsightFieldsProps {
  /** Who may have said it. */
  people: readonly Participant[]
  values: InsightValues
  /** The props of the form's field of this name. */
  field: (name: keyof InsightValues) => object
  /** A button beside the claim, such as the one that takes it out. */
  aside?: ReactNode
}

export function InsightFields({ people, values, field, aside }: InsightFieldsProps) {
  const careers = [...useCareers().values()].map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Stack gap="sm">
      <div className={fields.withButton}>
        <Textarea
          label="What they said"
          minRows={2}
          maxLength={2000}
          classNames={VOICE}
          className={fields.grow}
          {...field('text')}
        />
        {aside}
      </div>
      <div className={fields.grid}>
        <NativeSelect
          label="About"
          data={values.career_id ? careers : [{ value: '', label: 'Choose a career' }, ...careers]}
          {...field('career_id')}
        />
        <NativeSelect label="Topic" data={optionsOf(TOPICS)} {...field('topic')} />
        <NativeSelect label="Which way it counts" data={optionsOf(POLARITIES)} {...field('polarity')} />
        {values.topic === 'trends' && (
          <NativeSelect
            label="How far ahead"
            data={[{ value: '', label: 'They did not say' }, ...optionsOf(HORIZONS)]}
            {...field('horizon')}
          />
        )}
        {people.length > 1 && (
          <NativeSelect
            label="Who said it"
            data={people.map((one) => ({ value: one.id, label: shownName(one) }))}
            {...field('contact_id')}
          />
        )}
        <NativeSelect label="Who may read it" data={optionsOf(PRIVACIES)} {...field('privacy')} />
      </div>
    </Stack>
  )
}

const VOICE = { input: classes.voice ?? '' }
