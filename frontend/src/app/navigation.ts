/** The places of Grapevine in the order of the journey. */
import type { LinkProps } from '@tanstack/react-router'
import { CalendarCheck, Compass, type LucideIcon, MessagesSquare, Send, Share2, Users } from 'lucide-react'

export interface Place {
  label: string
  to: NonNullable<LinkProps['to']>
  icon: LucideIcon
}

const TODAY: Place = { label: 'Today', to: '/today', icon: CalendarCheck }
const CAREERS: Place = { label: 'Careers', to: '/careers', icon: Compass }
const PEOPLE: Place = { label: 'People', to: '/people', icon: Users }
const NETWORK: Place = { label: 'Network', to: '/network', icon: Share2 }
const INTERVIEWS: Place = { label: 'Interviews', to: '/interviews', icon: MessagesSquare }
const OUTREACH: Place = { label: 'Outreach', to: '/outreach', icon: Send }

export const PLACES: readonly Place[] = [TODAY, CAREERS, PEOPLE, NETWORK, INTERVIEWS, OUTREACH]

/** A phone has room for four; the rest is under More. */
export const PHONE_PLACES: readonly Place[] = [TODAY, PEOPLE, INTERVIEWS, NETWORK]
export const MORE_PLACES: readonly Place[] = PLACES.filter((place) => !PHONE_PLACES.includes(place))
