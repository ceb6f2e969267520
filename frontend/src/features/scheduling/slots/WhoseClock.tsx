/** By which clocks the times were found; where nobody noted theirs, the field for it. */
import { Alert, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { contactQuery } from '@/features/contacts/queries'
import { TimeZoneField } from '@/features/contacts/TimeZoneField'
import { TextLink } from '@/ui/TextLink'
import type { Slots } from '../queries'
import { placeOf } from '../rules'

export function WhoseClock({ slots }: { slots: Slots }) {
  if (!slots.their_time_zone_known) return <Guessed slots={slots} />
  const { my_time_zone: mine, their_time_zone: theirs, contact_id } = slots
  return (
    <Text c="dimmed">
      {mine === theirs
        ? `Both of you live by ${placeOf(mine)} time.`
        : `They live by ${placeOf(theirs)} time, you by ${placeOf(mine)} time.`}{' '}
      Proposed is what is free of your other interviews and no day off of yours.{' '}
      {contact_id && (
        <TextLink to="/people/$contactId" params={{ contactId: contact_id }} search={{ tab: 'details' }}>
          Change where they are
        </TextLink>
      )}
    </Text>
  )
}

function Guessed({ slots: { contact_id } }: { slots: Slots }) {
  return (
    <Alert color="vine" title="On which clock are they?">
      <Stack gap="xs">
        <Text>Nothing says where they are, so these times take them to live by your clock.</Text>
        {contact_id && <ZoneOf contactId={contact_id} />}
      </Stack>
    </Alert>
  )
}

function ZoneOf({ contactId }: { contactId: string }) {
  const { data: contact } = useQuery(contactQuery(contactId))
  return contact ? <TimeZoneField contact={contact} /> : null
}
