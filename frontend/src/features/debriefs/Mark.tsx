/** How well you did at something, 1 to 5; pressing the same one again takes the answer back. */
import { Input, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Mark.module.css'

const STEPS = [1, 2, 3, 4, 5]

interface MarkProps {
  label: string
  /** What the ends mean. */
  ends: [string, string]
  value: number | null
  onChange: (value: number | null) => void
  error?: ReactNode
}

export function Mark({ label, ends, value, onChange, error }: MarkProps) {
  const [worst, best] = ends
  return (
    <fieldset className={classes.field}>
      <Input.Label component="legend" size="md">
        {label}
      </Input.Label>
      <div className={classes.steps}>
        {STEPS.map((step) => (
          <button
            key={step}
            type="button"
            className={classes.step}
            aria-pressed={value === step}
            onClick={() => onChange(value === step ? null : step)}
          >
            {step}
          </button>
        ))}
      </div>
      <Text size="sm" c="dimmed">
        1: {worst} · 5: {best}
      </Text>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
    </fieldset>
  )
}
