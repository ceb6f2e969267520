/** What is asked under each of the five prompts. */
import { Textarea } from '@mantine/core'
import { ClosingFields } from './ClosingFields'
import { CommitmentRows } from './CommitmentRows'
import { InsightRows } from './InsightRows'
import { InterestRows } from './InterestRows'
import { LeadRows } from './LeadRows'
import { Mark } from './Mark'
import type { PromptName } from './prompts'
import { ReferralRows } from './ReferralRows'
import type { RowsProps } from './useDebriefForm'
import { MARKS, TEXTS } from './words'

export function PromptFields({ name, ...props }: RowsProps & { name: PromptName }) {
  switch (name) {
    case 'learned':
      return (
        <>
          <Words form={props.form} name="learned" />
          <InsightRows {...props} />
        </>
      )
    case 'surprised':
      return <Words form={props.form} name="surprised" />
    case 'went':
      return <HowItWent {...props} />
    case 'interest':
      return <InterestRows {...props} />
    case 'gave':
      return (
        <>
          <ReferralRows {...props} />
          <ClosingFields form={props.form} />
          <CommitmentRows {...props} />
          <LeadRows {...props} />
        </>
      )
  }
}

const Words = ({ form, name }: Pick<RowsProps, 'form'> & { name: keyof typeof TEXTS }) => (
  <Textarea label={TEXTS[name]} minRows={2} maxLength={50_000} {...form.getInputProps(name)} />
)

function HowItWent({ form }: RowsProps) {
  const mark = (name: keyof typeof MARKS) => ({
    ...MARKS[name],
    value: form.values[name],
    onChange: (value: number | null) => form.setFieldValue(name, value),
    error: form.errors[name],
  })
  return (
    <>
      <Words form={form} name="perceived" />
      <Mark {...mark('listening')} />
      <Mark {...mark('confidence')} />
    </>
  )
}
