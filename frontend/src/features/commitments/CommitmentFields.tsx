/** The fields of advice or of a promise: what, by when, and with whom where several people were there. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { shownName } from '@/features/contacts/rules'
import type { Participant } from '@/features/interviews/queries'
import classes from '@/ui/RowFields.module.css'
import { KINDS } from './rules'
import type { CommitmentValues } from './values'

interface CommitmentFieldsProps {
  /** Who may have given the advice, or to whom it may have been promised. */
  people: readonly Participant[]
  values: CommitmentValues
  /** The props of the form's field of this name. */
  field: (name: keyof CommitmentValues) => object
  /** A button beside the text, such as the one that takes it out. */
  aside?: ReactNode
}

export function CommitmentFields({ people, values, field, aside }: CommitmentFieldsProps) {
  const words = KINDS[values.kind]
  return (
    <>
      <div className={classes.withButton}>
        <Textarea
          label={words.text}
          minRows={1}
          maxLength={2000}
          className={classes.grow}
          {...field('text')}
        />
        {aside}
      </div>
      <div className={classes.grid}>
        <TextInput label={words.due} type="date" {...field('due_on')} />
        {people.length > 1 && (
          <NativeSelect
            label={values.kind === 'advice' ? 'Who advised it' : 'To whom'}
            data={people.map((one) => ({ value: one.id, label: shownName(one) }))}
            {...field('contact_id')}
          />
        )}
      </div>
    </>
  )
}
