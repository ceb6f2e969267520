/** Whether you asked for other names and for permission to use theirs, or why not (R15). */
import { SegmentedControl, Text, Textarea } from '@mantine/core'
import { useId } from 'react'
import { Part } from './Part'
import type { DebriefFormState } from './useDebriefForm'
import { leftOut } from './values'

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const OR_NEITHER = [...YES_NO, { value: 'not_applicable', label: 'No names came up' }]

export function ClosingFields({ form }: { form: DebriefFormState }) {
  return (
    <Part title="Before you left">
      <Choice
        label="Did you ask who else to talk to?"
        data={YES_NO}
        value={form.values.asked_for_names}
        onChange={(value) => form.setFieldValue('asked_for_names', value as 'yes')}
      />
      <Choice
        label="Did you ask whether you may use their name?"
        data={OR_NEITHER}
        value={form.values.asked_permission}
        onChange={(value) => form.setFieldValue('asked_permission', value as 'yes')}
      />
      {leftOut(form.values) && (
        <Textarea label="Why not?" minRows={1} maxLength={4000} {...form.getInputProps('why_not')} />
      )}
    </Part>
  )
}

interface ChoiceProps {
  label: string
  data: { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}

function Choice({ label, data, ...input }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <Text fw={500} component="div" id={id}>
        {label}
      </Text>
      <SegmentedControl aria-labelledby={id} data={data} {...input} />
    </div>
  )
}
