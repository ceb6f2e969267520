/** The line under a person's name: role, organization, place. */
import { Fragment, type ReactNode } from 'react'
import { TextLink } from '@/ui/TextLink'
import type { Contact } from './queries'

export function ContactLead({ contact }: { contact: Contact }) {
  const parts: [string, ReactNode][] = [
    ['role', contact.display_name && contact.role],
    ['organization', <OrganizationLink key="organization" contact={contact} />],
    ['place', contact.place],
  ]
  const said = parts.filter(([name, part]) => (name === 'organization' ? contact.organization_name : part))
  return said.map(([name, part], at) => (
    <Fragment key={name}>
      {at > 0 && ' · '}
      {part}
    </Fragment>
  ))
}

function OrganizationLink({ contact }: { contact: Contact }) {
  if (!contact.organization_id) return null
  return (
    <TextLink to="/people/organizations/$organizationId" params={{ organizationId: contact.organization_id }}>
      {contact.organization_name}
    </TextLink>
  )
}
