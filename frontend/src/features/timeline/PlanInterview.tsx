/** The first step towards a conversation: plan an interview, or find who can introduce you. */
import { Button, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { MessagesSquare, Waypoints } from 'lucide-react'

import { once } from '@/api/headers'
import type { Contact } from '@/features/contacts/queries'
import { useAddInterview } from '@/features/interviews/queries'
import { ButtonLink } from '@/ui/ButtonLink'
import { tellFailure } from '@/ui/undoable'

/** The primary action of a person's page. Nobody who is not to be contacted has one. */
export function FirstStep({ contact }: { contact: Contact }) {
  const { plan, isPending } = usePlan(contact)
  if (contact.do_not_contact) return null
  if (contact.standing === 'named')
    return (
      <ButtonLink
        to="/network"
        search={{ contact: contact.id }}
        leftSection={<Waypoints size={18} aria-hidden />}
      >
        Find a way in
      </ButtonLink>
    )
  return (
    <Button loading={isPending} onClick={plan} leftSection={<MessagesSquare size={18} aria-hidden />}>
      Plan an interview
    </Button>
  )
}

/** The other of the two, for the menu. */
export function OtherStep({ contact }: { contact: Contact }) {
  const navigate = useNavigate()
  const { plan } = usePlan(contact)
  if (contact.do_not_contact) return null
  if (contact.standing === 'named')
    return (
      <Menu.Item leftSection={<MessagesSquare size={18} aria-hidden />} onClick={plan}>
        Plan an interview
      </Menu.Item>
    )
  return (
    <Menu.Item
      leftSection={<Waypoints size={18} aria-hidden />}
      onClick={() => void navigate({ to: '/network', search: { contact: contact.id } })}
    >
      Find a way in
    </Menu.Item>
  )
}

/** A new interview with them, about what they can speak to; it begins as identified. */
function usePlan(contact: Contact) {
  const navigate = useNavigate()
  const { mutate, isPending } = useAddInterview()
  const body = {
    contact_ids: [contact.id],
    career_ids: contact.career_ids.slice(0, MOST_CAREERS),
    organization_id: contact.organization_id,
  }
  const plan = () =>
    mutate(
      { body, headers: once() },
      {
        onSuccess: ({ id }) => void navigate({ to: '/interviews/$interviewId', params: { interviewId: id } }),
        onError: tellFailure,
      },
    )
  return { plan, isPending }
}

/** How many careers one interview may be about. */
const MOST_CAREERS = 10
