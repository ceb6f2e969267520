/** A field for one variable: its name in words, where it would come from, and what to put there. */
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import classes from './Composer.module.css'
import { inWords } from './wording'

interface FillInProps {
  name: string
  source: string | undefined
  onFill: (name: string, value: string) => void
}

export function FillIn({ name, source, onFill }: FillInProps) {
  const [value, setValue] = useState('')
  const fill = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim()) onFill(name, value.trim())
  }
  return (
    <form onSubmit={fill} className={classes.filling}>
      <Textarea
        label={inWords(name)}
        description={source && `${source}.`}
        minRows={1}
        maxRows={6}
        maxLength={4000}
        dir="auto"
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!value.trim()}>
        Fill in
      </Button>
    </form>
  )
}
