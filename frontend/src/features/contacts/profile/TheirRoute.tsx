/** How they came into their career, and what you have in common. */
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import type { Contact } from '../queries'
import { ROUTES } from '../rules'
import { useContactField } from '../useContactField'
import classes from './Fields.module.css'
import { SavedChoice } from './SavedChoice'

export function TheirRoute({ contact }: { contact: Contact }) {
  return (
    <Section title="Their way, and yours">
      <div className={classes.grid}>
        <SavedText
          label="Common ground"
          description="What you share: a school, a place, a person, a hobby. Note it as you would say it to them: its first sentence goes into what you write."
          rows={2}
          maxLength={4000}
          field={useContactField(contact, 'common_ground', { draft: true })}
        />
        <SavedText
          label="How they got there"
          description="Their steps into the career, in order."
          rows={3}
          field={useContactField(contact, 'route_text', { draft: true })}
        />
        <SavedChoice
          label="Was it usual?"
          words={ROUTES}
          field={useContactField(contact, 'route_kind', { when: 'chosen' })}
        />
      </div>
    </Section>
  )
}
