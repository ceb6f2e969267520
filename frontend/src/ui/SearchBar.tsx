/** The row above a list: what is searched for, and what else narrows the list. */
import type { ReactNode } from 'react'
import classes from './SearchBar.module.css'

interface SearchBarProps {
  /** It stays in sight above a long list. */
  sticky?: boolean
  children: ReactNode
}

export const SearchBar = ({ sticky, children }: SearchBarProps) => (
  <search className={classes.bar} data-sticky={sticky || undefined}>
    {children}
  </search>
)
