/** One field of a form for an input of our own, with its type kept. */
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'

interface FormField<Value> {
  value: Value
  onChange: (value: Value) => void
  error: ReactNode
}

export const fieldOf = <Values extends object, Name extends keyof Values & string>(
  form: UseFormReturnType<Values>,
  name: Name,
): FormField<Values[Name]> => ({
  value: form.values[name],
  // The library's types follow paths such as `people.0.name`; here it is a field of the form itself.
  onChange: (value) => form.setFieldValue(name, value as never),
  error: form.errors[name],
})
