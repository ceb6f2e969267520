/** What somebody said: in a serif, as a quotation, with the speaker's name. Voices look like voices. */
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Quote.module.css'

interface QuoteProps {
  children: ReactNode
  /** Who said it; may be a link to the person. */
  speaker: ReactNode
  /** Role, organization or date, after the name. */
  context?: ReactNode
}

export function Quote({ children, speaker, context }: QuoteProps) {
  return (
    <figure className={classes.quote}>
      <blockquote className={classes.words}>{children}</blockquote>
      <Text component="figcaption" size="sm" c="dimmed">
        {speaker}
        {context && <> · {context}</>}
      </Text>
    </figure>
  )
}
