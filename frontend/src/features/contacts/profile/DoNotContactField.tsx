/** The switch that keeps a person out of every request and every introduction path. */
import { Switch } from '@mantine/core'
import { SavedField } from '@/ui/SavedField'
import type { Contact } from '../queries'
import { useContactField } from '../useContactField'
import classes from './DoNotContactField.module.css'

export function DoNotContactField({ contact }: { contact: Contact }) {
  const field = useContactField(contact, 'do_not_contact', { when: 'chosen' })
  return (
    <SavedField field={field} say={(blocked) => (blocked ? 'Do not contact' : 'May be contacted')} wide>
      <div className={classes.box} data-on={field.value || undefined}>
        <Switch
          color="red"
          label="Do not contact"
          description="They asked for it, or you decided so. No way to anybody leads through them."
          checked={field.value}
          onChange={(event) => field.change(event.currentTarget.checked)}
        />
      </div>
    </SavedField>
  )
}
