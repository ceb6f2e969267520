/** Everything that you note about a person; each field saves itself. */
import { Stack } from '@mantine/core'
import { AboutThem } from './profile/AboutThem'
import { HowToReach } from './profile/HowToReach'
import { TheirNotes } from './profile/TheirNotes'
import { TheirRoute } from './profile/TheirRoute'
import type { Contact } from './queries'

export function ContactDetails({ contact }: { contact: Contact }) {
  return (
    <Stack gap="xl">
      <AboutThem contact={contact} />
      <HowToReach contact={contact} />
      <TheirRoute contact={contact} />
      <TheirNotes contact={contact} />
    </Stack>
  )
}
