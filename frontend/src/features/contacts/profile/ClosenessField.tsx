/** How close somebody is to you, 0 to 5, with what each step means. */
import { Input, SegmentedControl } from '@mantine/core'
import { SavedField } from '@/ui/SavedField'
import type { Contact } from '../queries'
import { CLOSENESS } from '../rules'
import { useContactField } from '../useContactField'

const STEPS = CLOSENESS.map((_, step) => String(step))

export function ClosenessField({ contact }: { contact: Contact }) {
  const closeness = useContactField(contact, 'closeness', { when: 'chosen' })
  return (
    <SavedField field={closeness}>
      <Input.Wrapper label="How close you are" labelElement="div" description={CLOSENESS[closeness.value]}>
        <SegmentedControl
          fullWidth
          mt={6}
          aria-label="How close you are, 0 to 5"
          data={STEPS}
          value={String(closeness.value)}
          onChange={(step) => closeness.change(Number(step))}
        />
      </Input.Wrapper>
    </SavedField>
  )
}
