/** Interest from 0 to 10, one press each. */
import { Input } from '@mantine/core'
import classes from './careers.module.css'

const STEPS = Array.from({ length: 11 }, (_, step) => step)

interface InterestScaleProps {
  label: string
  value: number | null
  onChange: (value: number) => void
}

export function InterestScale({ label, value, onChange }: InterestScaleProps) {
  return (
    <fieldset className={classes.scaleField}>
      <Input.Label component="legend" size="md">
        {label}
      </Input.Label>
      <div className={classes.scale}>
        {STEPS.map((step) => (
          <button
            key={step}
            type="button"
            className={classes.step}
            aria-pressed={value === step}
            onClick={() => onChange(step)}
          >
            {step}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
