/** A line or a paragraph of text that saves itself. */
import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { SavedField } from './SavedField'
import type { RowField } from './useRowField'

interface SavedTextProps {
  label: string
  description?: ReactNode
  field: RowField<string>
  /** Rows of a paragraph; a line without it. */
  rows?: number
  type?: 'text' | 'email' | 'tel' | 'url'
  placeholder?: string
  maxLength?: number
  wide?: boolean
}

export function SavedText({
  field,
  rows,
  wide,
  maxLength = rows ? 50_000 : 200,
  type,
  ...input
}: SavedTextProps) {
  const shared = {
    ...input,
    maxLength,
    value: field.value,
    onChange: (event: { currentTarget: { value: string } }) => field.change(event.currentTarget.value),
  }
  return (
    <SavedField field={field} wide={wide ?? rows !== undefined}>
      {rows ? (
        <Textarea {...shared} minRows={rows} maxRows={24} />
      ) : (
        <TextInput {...shared} type={type ?? 'text'} autoComplete="off" />
      )}
    </SavedField>
  )
}
