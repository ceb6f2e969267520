/** Notes about a person, with who may ever see them. */
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import type { Contact } from '../queries'
import { PRIVACIES } from '../rules'
import { useContactField } from '../useContactField'
import classes from './Fields.module.css'
import { SavedChoice } from './SavedChoice'

export function TheirNotes({ contact }: { contact: Contact }) {
  return (
    <Section title="Notes">
      <div className={classes.grid}>
        <SavedText label="Notes" rows={4} field={useContactField(contact, 'notes', { draft: true })} />
        <SavedChoice
          label="Who may see these notes"
          words={PRIVACIES}
          field={useContactField(contact, 'notes_privacy', { when: 'chosen' })}
        />
      </div>
    </Section>
  )
}
