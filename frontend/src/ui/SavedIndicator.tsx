/** Says whether what was typed is stored: "Saving …", "Saved", or what went wrong. */
import { Text } from '@mantine/core'
import { Check, CloudOff } from 'lucide-react'
import { type Problem, SIGNED_OUT, UNREACHABLE } from '@/api/problem'
import type { SaveState } from './autosave'
import classes from './SavedIndicator.module.css'

export function SavedIndicator({ status, problem }: SaveState) {
  return (
    <Text
      component="span"
      size="sm"
      c={status === 'failed' && !isKept(problem) ? 'var(--mantine-color-error)' : 'dimmed'}
      role="status"
      className={classes.line}
    >
      {status === 'saved' && <Check size={16} aria-hidden />}
      {status === 'failed' && <CloudOff size={16} aria-hidden />}
      {sentence({ status, problem })}
    </Text>
  )
}

/** Nothing is wrong with it; it waits. */
const isKept = (problem: Problem | null) => problem?.code === UNREACHABLE || problem?.code === SIGNED_OUT

function sentence({ status, problem }: SaveState): string {
  if (status === 'clean') return ''
  if (status === 'saved') return 'Saved'
  if (status !== 'failed') return 'Saving …'
  if (problem?.code === UNREACHABLE) return 'Kept on this device; saved when the connection is back.'
  if (problem?.code === SIGNED_OUT) return 'Kept on this device; sign in again to save it.'
  return `Not saved, still here: ${problem?.errors[0]?.message ?? problem?.detail ?? ''}`
}
