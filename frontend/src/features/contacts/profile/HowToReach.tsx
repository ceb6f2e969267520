/** The channels to a person, and whether to use them at all. */
import { Select } from '@mantine/core'
import { SavedField } from '@/ui/SavedField'
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import { optionsOf } from '@/ui/searchParams'
import type { Contact } from '../queries'
import { CHANNELS, type Channel } from '../rules'
import { TimeZoneField } from '../TimeZoneField'
import { useContactField, useContactText } from '../useContactField'
import { DoNotContactField } from './DoNotContactField'
import classes from './Fields.module.css'

export function HowToReach({ contact }: { contact: Contact }) {
  return (
    <Section title="How to reach them">
      <div className={classes.grid}>
        <SavedText label="E-mail" type="email" maxLength={254} field={useContactText(contact, 'email')} />
        <SavedText label="Phone" type="tel" field={useContactText(contact, 'phone')} />
        <SavedText
          label="LinkedIn"
          type="url"
          maxLength={2000}
          field={useContactText(contact, 'linkedin_url')}
        />
        <SavedText label="Website" type="url" maxLength={2000} field={useContactText(contact, 'website')} />
        <PreferredChannel contact={contact} />
        <TimeZoneField contact={contact} />
        <DoNotContactField contact={contact} />
      </div>
    </Section>
  )
}

function PreferredChannel({ contact }: { contact: Contact }) {
  const field = useContactField(contact, 'preferred_channel', { when: 'chosen' })
  return (
    <SavedField field={field} say={(channel) => (channel ? CHANNELS[channel] : '')}>
      <Select
        label="They prefer"
        placeholder="Not known"
        clearable
        data={optionsOf(CHANNELS)}
        value={field.value}
        onChange={(channel) => field.change(channel as Channel | null)}
      />
    </SavedField>
  )
}
