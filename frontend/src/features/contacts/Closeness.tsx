/** How close a person is, as five dots; the words are there for those who cannot see them. */
import { VisuallyHidden } from '@mantine/core'
import classes from './Closeness.module.css'
import { CLOSENESS } from './rules'

const DOTS = [1, 2, 3, 4, 5]

interface ClosenessProps {
  value: number
  /** The words stand beside it already. */
  silent?: boolean
}

export function Closeness({ value, silent }: ClosenessProps) {
  const words = CLOSENESS[value] ?? ''
  return (
    <span className={classes.dots} title={words}>
      {!silent && <VisuallyHidden>{words}</VisuallyHidden>}
      {DOTS.map((dot) => (
        <span key={dot} className={dot <= value ? classes.full : classes.empty} aria-hidden />
      ))}
    </span>
  )
}
