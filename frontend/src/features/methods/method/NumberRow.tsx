/** One number of the method: what it says, within what it may lie, and the way back to the method's own. */
import { Button, NumberInput } from '@mantine/core'
import { useId } from 'react'
import { SavedField } from '@/ui/SavedField'
import { TextLink } from '@/ui/TextLink'
import { useRowField } from '@/ui/useRowField'
import { type Method, type Parameter, useChangeNumber } from '../queries'
import { amount, numbersOf, rangeOf, unitOf } from '../rules'
import classes from './Numbers.module.css'

interface NumberRowProps {
  method: Method
  parameter: Parameter
}

export function NumberRow({ method, parameter }: NumberRowProps) {
  const { title, unit, least, most, rule_id } = parameter
  const field = useNumber(method, parameter)
  const about = useId()
  return (
    <SavedField field={field} say={(value) => amount(value, unit)}>
      <div className={classes.number}>
        <div className={classes.words}>
          <div>{title}</div>
          <div className={classes.about}>
            <span id={about}>{rangeOf(parameter)}</span>
            <TextLink to="/rules" hash={rule_id} aria-label={`Rule ${rule_id}: where this comes from`}>
              Rule {rule_id}
            </TextLink>
          </div>
        </div>
        <div className={classes.input}>
          <NumberInput
            aria-label={title}
            aria-describedby={about}
            className={classes.field}
            min={least}
            max={most}
            allowDecimal={false}
            clampBehavior="strict"
            value={field.value}
            onChange={(value) => typeof value === 'number' && value >= least && field.change(value)}
          />
          <span className={classes.unit}>{unitOf(field.value, unit)}</span>
        </div>
        <BackToOwn parameter={parameter} value={field.value} onBack={field.change} />
      </div>
    </SavedField>
  )
}

interface BackToOwnProps {
  parameter: Parameter
  value: number
  onBack: (value: number) => void
}

function BackToOwn({ parameter: { title, unit, default: own }, value, onBack }: BackToOwnProps) {
  if (value === own) return null
  return (
    <div className={classes.back}>
      <Button
        variant="subtle"
        aria-label={`${title}: back to the method’s ${amount(own, unit)}`}
        onClick={() => onBack(own)}
      >
        Back to the method’s {amount(own, unit)}
      </Button>
    </div>
  )
}

function useNumber(method: Method, { name }: Parameter) {
  const { mutateAsync } = useChangeNumber()
  return useRowField({
    row: numbersOf(method),
    read: (numbers) => numbers[name] ?? 0,
    write: (base, value) => mutateAsync({ base, name, value }),
  })
}
