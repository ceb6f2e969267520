/** The frame of a field that saves itself: "Saved" beside its label, and the choice when it was changed elsewhere. */
import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './SavedField.module.css'
import { SavedIndicator } from './SavedIndicator'
import type { Conflict, RowField } from './useRowField'

interface SavedFieldProps<Value> {
  field: RowField<Value>
  /** How another window's value is shown; lists and choices need words. */
  say?: (value: Value) => string
  wide?: boolean
  children: ReactNode
}

export function SavedField<Value>({ field, say = String, wide, children }: SavedFieldProps<Value>) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left the field inside
    <div className={wide ? `${classes.field} ${classes.wide}` : classes.field} onBlur={field.leave}>
      {children}
      {field.conflict ? (
        <ConflictChoice {...field.conflict} theirs={say(field.conflict.theirs)} />
      ) : (
        <span className={field.state.status === 'failed' ? classes.below : classes.beside}>
          <SavedIndicator {...field.state} />
        </span>
      )}
    </div>
  )
}

type Choices = Omit<Conflict<unknown>, 'theirs'>

function ConflictChoice({ theirs, keepMine, takeTheirs, keepBoth }: Choices & { theirs: string }) {
  return (
    <div role="alert" className={classes.conflict}>
      <Text fw={600}>Changed elsewhere</Text>
      <Text className={classes.theirs}>It now says: {theirs.trim() === '' ? 'nothing' : theirs}</Text>
      <Group gap="xs" mt="xs">
        {keepBoth && (
          <Button variant="default" onClick={keepBoth}>
            Keep both
          </Button>
        )}
        <Button variant="default" onClick={keepMine}>
          Keep what I typed
        </Button>
        <Button variant="default" onClick={takeTheirs}>
          Take that instead
        </Button>
      </Group>
    </div>
  )
}
