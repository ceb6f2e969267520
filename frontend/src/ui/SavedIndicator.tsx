/** Says whether what was typed is stored: "Saving …", "Saved", or what went wrong. */
import { Text } from '@mantine/core'
import { Check, CloudOff } from 'lucide-react'
import { UNREACHABLE } from '@/api/problem'
import type { SaveState } from './autosave'
import classes from './SavedIndicator.module.css'

export function SavedIndicator({ status, problem }: SaveState) {
  return (
    <Text
      component="span"
      size="sm"
      c={status === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'}
      role="status"
      className={classes.line}
    >
      {status === 'saved' && <Check size={16} aria-hidden />}
      {status === 'failed' && <CloudOff size={16} aria-hidden />}
      {sentence({ status, problem })}
    </Text>
  )
}

function sentence({ status, problem }: SaveState): string {
  if (status === 'clean') return ''
  if (status === 'saved') return 'Saved'
  if (status !== 'failed') return 'Saving …'
  if (problem?.code === UNREACHABLE) return 'Not saved yet; kept on this device until the connection is back.'
  return `Not saved, still here: ${problem?.errors[0]?.message ?? problem?.detail ?? ''}`
}
