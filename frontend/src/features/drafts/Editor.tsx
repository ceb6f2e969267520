/** The text itself: channel, subject, words, how many there are, and whether it is saved. */
import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core'
import { CHANNELS } from '@/features/messages/rules'
import { SavedField } from '@/ui/SavedField'
import { optionsOf } from '@/ui/searchParams'
import classes from './Composer.module.css'
import type { Check } from './queries'
import { type Channel, isSpoken, SOCIAL_CHARACTERS } from './rules'
import type { Writing } from './useWriting'

interface EditorProps {
  writing: Writing
  check: Check | undefined
}

export function Editor({ writing: { field, changeChannel }, check }: EditorProps) {
  const { channel, subject, text } = field.value
  return (
    <SavedField field={field} say={(theirs) => theirs.text} wide>
      <div className={classes.fields}>
        <NativeSelect
          label="Channel"
          data={optionsOf(CHANNELS)}
          value={channel}
          onChange={(event) => changeChannel(event.currentTarget.value as Channel)}
        />
        {(channel === 'email' || (channel === 'letter' && subject)) && (
          <TextInput
            label="Subject"
            maxLength={200}
            autoComplete="off"
            dir="auto"
            value={subject}
            onChange={(event) => field.change({ ...field.value, subject: event.currentTarget.value })}
          />
        )}
        <Textarea
          className={classes.wide}
          label={isSpoken(channel) ? 'What you will say' : 'Text'}
          minRows={8}
          maxRows={24}
          maxLength={10_000}
          dir="auto"
          value={text}
          onChange={(event) => field.change({ ...field.value, text: event.currentTarget.value })}
        />
      </div>
      <Count channel={channel} text={text} words={check?.words} />
    </SavedField>
  )
}

interface CountProps {
  channel: Channel
  text: string
  /** Not known before the rules answered. */
  words: number | undefined
}

function Count({ channel, text, words }: CountProps) {
  const characters = Array.from(text).length
  const isOver = channel === 'social' && characters > SOCIAL_CHARACTERS
  return (
    <Text size="sm" c={isOver ? 'var(--mantine-color-error)' : 'dimmed'} className={classes.count}>
      {words !== undefined && `${words} ${words === 1 ? 'word' : 'words'} · `}
      {channel === 'social' ? `${characters} of ${SOCIAL_CHARACTERS} characters` : `${characters} characters`}
    </Text>
  )
}
