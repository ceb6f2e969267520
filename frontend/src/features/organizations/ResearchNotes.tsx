/** Research under its four headings; each saves itself. */
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import classes from './Organizations.module.css'
import type { Organization } from './queries'
import { RESEARCH } from './rules'
import { useOrganizationField } from './useOrganizationField'

export function ResearchNotes({ organization }: { organization: Organization }) {
  return (
    <Section title="Research">
      <div className={classes.research}>
        {RESEARCH.map((heading) => (
          <Heading key={heading.field} organization={organization} {...heading} />
        ))}
      </div>
    </Section>
  )
}

type HeadingProps = (typeof RESEARCH)[number] & { organization: Organization }

function Heading({ organization, field, label, hint }: HeadingProps) {
  const notes = useOrganizationField(organization, field, { draft: true })
  return <SavedText label={label} description={hint} rows={4} wide={false} field={notes} />
}
