/** One of a few words, saved when chosen. */
import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { SavedField } from '@/ui/SavedField'
import { optionsOf } from '@/ui/searchParams'
import type { RowField } from '@/ui/useRowField'

interface SavedChoiceProps<Word extends string> {
  label: string
  description?: ReactNode
  words: Record<Word, string>
  field: RowField<Word>
}

export function SavedChoice<Word extends string>({ words, field, ...input }: SavedChoiceProps<Word>) {
  return (
    <SavedField field={field} say={(word) => words[word]}>
      <Select
        {...input}
        data={optionsOf(words)}
        allowDeselect={false}
        value={field.value}
        onChange={(word) => word && field.change(word as Word)}
      />
    </SavedField>
  )
}
