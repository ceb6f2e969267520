/** Done; and where the user's own words may still name the person, as long as this is open. */
import { Button, Group, List, Stack, Text } from '@mantine/core'
import { TextLink } from '@/ui/TextLink'
import type { Forgetting } from '../queries'
import { type Place, placesOf } from './mentions'

export function Forgotten({ done, onClose }: { done: Forgetting; onClose: () => void }) {
  const places = placesOf(done.mentions)
  return (
    <Stack>
      {places.length === 0 ? (
        <Text>Nothing that you wrote elsewhere seems to name them.</Text>
      ) : (
        <>
          <Text>
            Your own words may still name them here. Each link opens in a new tab. This list is shown once:
            nobody will know the name afterwards.
          </Text>
          <List size="sm" spacing="xs">
            {places.map((place) => (
              <List.Item key={place.label + place.page_id + place.in_trash}>
                <PlaceLink place={place} />
              </List.Item>
            ))}
          </List>
          {done.more_mentions && <Text>There are more than these.</Text>}
        </>
      )}
      <Group justify="flex-end">
        <Button onClick={onClose}>Done</Button>
      </Group>
    </Stack>
  )
}

function PlaceLink({ place }: { place: Place }) {
  return (
    <>
      <Label place={place} />
      {place.count > 1 && ` (${place.count} texts)`}
      {place.in_trash && ', in the trash: restore it first'}
    </>
  )
}

function Label({ place }: { place: Place }) {
  const address = addressOf(place)
  if (!address) return place.label
  return (
    <TextLink {...address} target="_blank">
      {place.label}
    </TextLink>
  )
}

function addressOf({ page, page_id }: Place) {
  switch (page) {
    case 'pitch':
      return { to: '/pitches' } as const
    case 'career':
      return { to: '/careers/$careerId', params: { careerId: page_id } } as const
    case 'organization':
      return { to: '/people/organizations/$organizationId', params: { organizationId: page_id } } as const
    case 'interview':
      return { to: '/interviews/$interviewId', params: { interviewId: page_id } } as const
    case 'question':
      return { to: '/interviews/questions' } as const
    case 'contact':
      return { to: '/people/$contactId', params: { contactId: page_id } } as const
    case 'other':
      return null
  }
}
