/** Searches as one types: the words show at once, and go to the address after a short pause. */
import { CloseButton, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import type { Ref } from 'react'
import classes from './SearchBar.module.css'
import { useTyped } from './useTyped'

interface SearchFieldProps {
  /** What is searched: "Search people". */
  label: string
  /** What the words may be. */
  placeholder: string
  words: string | undefined
  /** Undefined where nothing is searched any more. */
  onSearch: (words: string | undefined) => void
  ref?: Ref<HTMLInputElement>
}

export function SearchField({ label, placeholder, words, onSearch, ref }: SearchFieldProps) {
  const [typed, type] = useTyped(words ?? '', (text) => onSearch(text || undefined))
  return (
    <TextInput
      ref={ref}
      className={classes.field}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      maxLength={200}
      leftSection={<Search size={18} aria-hidden />}
      rightSection={
        typed && <CloseButton aria-label="Clear the search" iconSize={18} onClick={() => type('')} />
      }
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}
