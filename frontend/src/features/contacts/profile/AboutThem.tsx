/** Who they are, where you know them from, and how close you are. */

import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import type { Contact } from '../queries'
import { CIRCLES, STANDINGS } from '../rules'
import { useContactField } from '../useContactField'
import { ClosenessField } from './ClosenessField'
import classes from './Fields.module.css'
import { SavedChoice } from './SavedChoice'
import { TheirCareers } from './TheirCareers'
import { TheirOrganization } from './TheirOrganization'
import { TheirTags } from './TheirTags'

export function AboutThem({ contact }: { contact: Contact }) {
  return (
    <Section title="Who they are">
      <div className={classes.grid}>
        <SavedText label="Name" wide field={useContactField(contact, 'display_name', LEFT)} />
        <SavedText label="Given name" field={useContactField(contact, 'given_name', LEFT)} />
        <SavedText label="Family name" field={useContactField(contact, 'family_name', LEFT)} />
        <SavedText label="Role" field={useContactField(contact, 'role', LEFT)} />
        <TheirOrganization contact={contact} />
        <SavedText label="Place" field={useContactField(contact, 'place')} />
        <SavedChoice
          label="How you know them"
          words={STANDINGS}
          field={useContactField(contact, 'standing', CHOSEN)}
        />
        <SavedChoice
          label="Where you know them from"
          words={CIRCLES}
          field={useContactField(contact, 'circle', CHOSEN)}
        />
        <ClosenessField contact={contact} />
        <TheirCareers contact={contact} />
        <TheirTags contact={contact} />
      </div>
    </Section>
  )
}

/** A name may be empty while it is being replaced, and a role is all that some people have. */
const LEFT = { when: 'left' } as const
const CHOSEN = { when: 'chosen' } as const
