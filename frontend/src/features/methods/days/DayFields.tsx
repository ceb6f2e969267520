/** What one says about a day off: which day, what it is, and whether it comes every year. */
import '@mantine/dates/styles.layer.css'
import { Checkbox, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import type { UseFormReturnType } from '@mantine/form'
import { fieldOf } from '@/ui/formField'
import classes from './Days.module.css'

export interface DayValues extends Record<string, unknown> {
  day: string | null
  title: string
  yearly: boolean
}

export const validDay = {
  day: (day: string | null) => (day ? null : 'Which day is it?'),
  title: (title: string) => (title.trim() ? null : 'What is it? “Moving house” will do.'),
}

/** Escape in the calendar closes the calendar, not the dialog around it. */
const STAYS = { 'data-mantine-stop-propagation': 'true' }

export function DayFields({ form }: { form: UseFormReturnType<DayValues> }) {
  return (
    <div className={classes.fields}>
      <DateInput
        label="Day"
        placeholder="25 Dec 2026"
        valueFormat="D MMM YYYY"
        previousLabel="Earlier"
        nextLabel="Later"
        getDayProps={() => STAYS}
        clearable
        {...fieldOf(form, 'day')}
      />
      <TextInput
        label="What it is"
        placeholder="Moving house"
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('title')}
      />
      <Checkbox
        label="Every year"
        className={classes.yearly}
        {...form.getInputProps('yearly', { type: 'checkbox' })}
      />
    </div>
  )
}
