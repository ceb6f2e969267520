/** The ways to reach a person, as links. Nobody who is not to be contacted has any. */
import { Anchor, Group } from '@mantine/core'
import { Globe, type LucideIcon, Mail, Phone, UserRoundSearch } from 'lucide-react'
import { webAddress } from '@/ui/webAddress'
import classes from './Channels.module.css'
import type { Contact } from './queries'
import { CHANNELS } from './rules'

export function Channels({ contact }: { contact: Contact }) {
  if (contact.do_not_contact) return null
  const channels = channelsOf(contact)
  if (channels.length === 0) return null
  return (
    <Group gap="xs" className={classes.channels}>
      {channels.map(({ icon: Icon, label, href }) => (
        <Anchor
          key={href}
          href={href}
          className={classes.channel}
          {...(href.startsWith('http') ? ELSEWHERE : {})}
        >
          <Icon size={18} aria-hidden />
          <span>{label}</span>
        </Anchor>
      ))}
      {contact.preferred_channel && (
        <span className={classes.preferred}>prefers {CHANNELS[contact.preferred_channel].toLowerCase()}</span>
      )}
    </Group>
  )
}

const ELSEWHERE = { target: '_blank', rel: 'noopener noreferrer' }

interface Channel {
  icon: LucideIcon
  label: string
  href: string
}

function channelsOf({ email, phone, phone_e164, linkedin_url, website }: Contact): Channel[] {
  const linkedin = webAddress(linkedin_url)
  const site = webAddress(website)
  return [
    email && { icon: Mail, label: email, href: `mailto:${encodeURIComponent(email).replace('%40', '@')}` },
    phone && { icon: Phone, label: phone, href: `tel:${phone_e164 ?? phone.replace(/[^\d+]/g, '')}` },
    linkedin && { icon: UserRoundSearch, label: 'LinkedIn', href: linkedin },
    site && { icon: Globe, label: site.replace(/^https?:\/\/(www\.)?|\/$/g, ''), href: site },
  ].filter((channel) => channel !== null && channel !== '')
}
