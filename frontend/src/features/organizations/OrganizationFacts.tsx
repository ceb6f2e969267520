/** Name, kind, place and website; each saves itself. */
import { Anchor, Select } from '@mantine/core'
import { SavedField } from '@/ui/SavedField'
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import { optionsOf } from '@/ui/searchParams'
import { webAddress } from '@/ui/webAddress'
import classes from './Organizations.module.css'
import type { Organization } from './queries'
import { KIND_NAMES, type OrganizationKind } from './rules'
import { useOrganizationField } from './useOrganizationField'

export function OrganizationFacts({ organization }: { organization: Organization }) {
  const kind = useOrganizationField(organization, 'kind', { when: 'chosen' })
  const website = useOrganizationField(organization, 'website', { when: 'left' })
  const site = webAddress(organization.website)
  return (
    <Section title="About it">
      <div className={classes.facts}>
        <SavedText label="Name" field={useOrganizationField(organization, 'name', { when: 'left' })} />
        <SavedField field={kind} say={(word) => KIND_NAMES[word]}>
          <Select
            label="Kind"
            data={optionsOf(KIND_NAMES)}
            allowDeselect={false}
            value={kind.value}
            onChange={(word) => word && kind.change(word as OrganizationKind)}
          />
        </SavedField>
        <SavedText label="Place" field={useOrganizationField(organization, 'place')} />
        <SavedText
          label="Website"
          type="url"
          maxLength={2000}
          field={{ ...website, value: website.value ?? '', conflict: null }}
        />
      </div>
      {site && (
        <div>
          <Anchor href={site} target="_blank" rel="noopener noreferrer">
            Open the website
          </Anchor>
        </div>
      )}
    </Section>
  )
}
