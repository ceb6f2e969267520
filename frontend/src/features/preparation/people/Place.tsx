/** Where they work: the four headings of research, and what others there said. */
import { Text } from '@mantine/core'
import { RESEARCH } from '@/features/organizations/rules'
import { Section } from '@/ui/Section'
import { TextLink } from '@/ui/TextLink'
import classes from '../Prepare.module.css'
import type { Preparation } from '../queries'
import { SaidBefore } from './SaidBefore'

export function Place({ place }: { place: Preparation['organization'] }) {
  if (!place) return null
  return (
    <Section title={place.name}>
      <dl className={classes.headings}>
        {RESEARCH.map(({ field, label, hint }) => (
          <div key={field}>
            <Text component="dt" size="sm" c="dimmed">
              {label}
            </Text>
            <Text component="dd" c={place[field] ? undefined : 'dimmed'} dir="auto">
              {place[field] || `Nothing noted. ${hint}`}
            </Text>
          </div>
        ))}
      </dl>
      <div>
        <TextLink to="/people/organizations/$organizationId" params={{ organizationId: place.id }}>
          Add to the research
        </TextLink>
      </div>
      <SaidBefore said={place.said} title="What others said about it" />
    </Section>
  )
}
