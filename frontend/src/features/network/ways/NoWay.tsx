/** The honest answer that there is no way yet, with everything that would open one. */
import { Group, List, Paper, Stack, Text } from '@mantine/core'
import { ButtonLink } from '@/ui/ButtonLink'
import { Section } from '@/ui/Section'
import { TextLink } from '@/ui/TextLink'
import type { NoWayFound, Opening, Ways } from '../queries'
import classes from './NoWay.module.css'
import { byKind, HEADINGS, openingWords, whyNot } from './noWay'

interface NoWayProps {
  found: NoWayFound
  target: Ways['target']
}

export function NoWay({ found, target }: NoWayProps) {
  return (
    <Section title={`No way to ${target.name} yet`}>
      <Text>{whyNot(found.why, target)}</Text>
      <Paper withBorder p="md">
        <Stack gap="md">
          <Text fw={600}>What would open one</Text>
          {byKind(found.openings).map(({ why, openings }) => (
            <div key={why}>
              <h3 className={classes.heading}>{HEADINGS[why]}</h3>
              <List listStyleType="none" spacing="sm" className={classes.openings}>
                {openings.map((opening) => (
                  <List.Item key={opening.contact_id ?? why}>
                    <Who opening={opening} />
                    <Text mb={6}>{openingWords(opening, target)}</Text>
                    <Act opening={opening} />
                  </List.Item>
                ))}
              </List>
            </div>
          ))}
        </Stack>
      </Paper>
    </Section>
  )
}

function Who({ opening: { contact_id, name, role, organization } }: { opening: Opening }) {
  if (!contact_id) return null
  const does = [role === name ? '' : role, organization].filter(Boolean).join(' · ')
  return (
    <>
      <TextLink to="/people/$contactId" params={{ contactId: contact_id }} fw={600}>
        {name}
      </TextLink>
      {does && (
        <Text span c="dimmed">
          {' '}
          {does}
        </Text>
      )}
    </>
  )
}

/** The link that begins it. */
function Act({ opening: { why, contact_id } }: { opening: Opening }) {
  if (why === 'name_someone' || !contact_id)
    return (
      <ButtonLink to="/people" search={{ add: true }} variant="light">
        Add a person
      </ButtonLink>
    )
  const ties = (
    <ButtonLink
      to="/people/$contactId"
      params={{ contactId: contact_id }}
      search={{ tab: 'ties' }}
      variant={why === 'write_directly' ? 'default' : 'light'}
    >
      {why === 'ask_again' ? 'See their ties' : 'Add a tie'}
    </ButtonLink>
  )
  if (why !== 'write_directly') return ties
  return (
    <Group gap="xs">
      <ButtonLink to="/interviews" search={{ new: true, contact: contact_id }} variant="light">
        Plan an interview
      </ButtonLink>
      {ties}
    </Group>
  )
}
