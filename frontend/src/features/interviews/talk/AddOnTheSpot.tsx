/** A question that came up just now; it needs no network. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { randomKey } from '@/api/headers'
import { keepAndSend } from '@/api/outbox'
import { optionsOf } from '@/ui/searchParams'
import type { Question } from '../queries'
import { TOPICS } from '../rules'
import { QUESTION } from './queries'
import classes from './Talk.module.css'

interface AddOnTheSpotProps {
  interviewId: string
  /** The topic of the question on the screen is most likely the one. */
  topic: Question['topic']
  /** Says which question it became. */
  onAdded: (id: string) => void
}

export function AddOnTheSpot({ interviewId, topic: first, onAdded }: AddOnTheSpotProps) {
  const [text, setText] = useState('')
  const [topic, setTopic] = useState<string>(first)
  const [isEmpty, setEmpty] = useState(false)
  const add = () => {
    if (text.trim() === '') return setEmpty(true)
    const id = randomKey()
    const words = text.trim()
    const label = `Question “${words}”`
    const body = { text: words, topic }
    void keepAndSend({ id: `${QUESTION}:${id}`, kind: QUESTION, of: interviewId, label, base: null, body }, 0)
    onAdded(id)
  }
  return (
    <form
      className={classes.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextInput
        label="Another question"
        data-autofocus
        maxLength={500}
        autoComplete="off"
        value={text}
        error={isEmpty && 'What do you want to ask?'}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setEmpty(false)
        }}
      />
      <NativeSelect
        label="Topic"
        data={optionsOf(TOPICS)}
        value={topic}
        onChange={(event) => setTopic(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        Add
      </Button>
    </form>
  )
}
