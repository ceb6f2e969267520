/** Narrows a list to one of some words; the first choice is any of them. */
import { NativeSelect } from '@mantine/core'
import { optionsOf } from './searchParams'

interface FilterSelectProps<Word extends string> {
  label: string
  /** What stands there while the list is not narrowed: "Every topic". */
  any: string
  words: Record<Word, string>
  value: Word | undefined
  onChange: (word: Word | undefined) => void
}

export function FilterSelect<Word extends string>(props: FilterSelectProps<Word>) {
  const { label, any, words, value, onChange } = props
  return (
    <NativeSelect
      aria-label={label}
      data={[{ value: '', label: any }, ...optionsOf(words)]}
      value={value ?? ''}
      onChange={(event) => onChange((event.currentTarget.value as Word) || undefined)}
    />
  )
}
