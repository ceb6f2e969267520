/** What the picture of each career still lacks: what this conversation could add (R30). */
import { Text } from '@mantine/core'
import { CareerBadge } from '@/ui/CareerBadge'
import { Section } from '@/ui/Section'
import { TextLink } from '@/ui/TextLink'
import classes from './Prepare.module.css'
import type { Preparation } from './queries'

export function Careers({ careers }: Pick<Preparation, 'careers'>) {
  if (careers.length === 0) return null
  return (
    <Section title="What is still missing">
      {careers.map(({ id, title, color, missing }) => (
        <div key={id} className={classes.person}>
          <div>
            <CareerBadge color={color}>{title}</CareerBadge>
          </div>
          {missing.length === 0 ? (
            <Text c="dimmed">Nothing: you have heard enough to compare it.</Text>
          ) : (
            <ul className={classes.missing}>
              {missing.map(({ code, message }) => (
                <li key={`${code} ${message}`}>{message}</li>
              ))}
            </ul>
          )}
          <TextLink to="/careers/$careerId" params={{ careerId: id }} size="sm">
            What you want to hear about it
          </TextLink>
        </div>
      ))}
    </Section>
  )
}
