/** The ways out: your own mail program, copying, reading out; and recording that it was sent (R41). */
import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CircleAlert, Copy, Ellipsis, Mail, Maximize2, Phone } from 'lucide-react'
import { useState } from 'react'
import { contactQuery } from '@/features/contacts/queries'
import { tell } from '@/ui/undoable'
import { ZonedDateTimeField } from '@/ui/ZonedDateTimeField'
import { useZone } from '@/ui/zone'
import classes from './Composer.module.css'
import type { Check, Draft } from './queries'
import { type About, isSpoken, SCRIPTS, sentLabel } from './rules'
import { useDropDraft } from './useDropDraft'
import { useSending } from './useSending'
import type { Writing } from './useWriting'
import { inWords } from './wording'

interface WaysOutProps {
  writing: Writing
  about: About
  begun: Draft | null
  check: Check | undefined
  onScript: () => void
  onSent: (draft: Draft) => void
}

export function WaysOut({ writing, about, begun, check, onScript, onSent }: WaysOutProps) {
  const { channel, subject, text } = writing.field.value
  const { data: contact } = useQuery(contactQuery(about.contact_id))
  const [sentAt, setSentAt] = useState<string | null>(null)
  const { send, openMail, isSending } = useSending(writing, onSent)
  const zone = useZone()
  const script = SCRIPTS[channel]
  const phone = contact?.phone
  const mustWait = check?.findings.some(({ blocks }) => blocks) ?? false
  const isBlocked = mustWait || text.trim() === ''
  return (
    <>
      {mustWait && check && <Blocked check={check} />}
      <Group gap="xs">
        {channel === 'email' && contact?.email && (
          <Button
            variant="default"
            disabled={isBlocked}
            leftSection={<Mail size={18} aria-hidden />}
            onClick={() => void openMail()}
          >
            Open in my mail program
          </Button>
        )}
        {channel === 'phone' && phone && (
          <Button
            component="a"
            href={`tel:${encodeURI(phone)}`}
            variant="default"
            leftSection={<Phone size={18} aria-hidden />}
          >
            Call {phone}
          </Button>
        )}
        {script && (
          <Button variant="default" leftSection={<Maximize2 size={18} aria-hidden />} onClick={onScript}>
            {script}
          </Button>
        )}
        {!isSpoken(channel) && (
          <Button
            variant="default"
            disabled={isBlocked}
            leftSection={<Copy size={18} aria-hidden />}
            onClick={() => void copy(channel === 'email' && subject ? `${subject}\n\n${text}` : text)}
          >
            Copy
          </Button>
        )}
        {begun && <DraftMenu draft={begun} />}
      </Group>
      <Text size="sm" c="dimmed">
        {isSpoken(channel)
          ? 'Grapevine calls nobody. When you said it, record it here.'
          : `Grapevine never sends anything.${channel === 'email' && contact && !contact.email ? ' No e-mail address is noted for them: copy the text.' : ''} Send it yourself, then record it here.`}
      </Text>
      <div className={classes.sending}>
        <ZonedDateTimeField label="When, if not just now" zone={zone} value={sentAt} onChange={setSentAt} />
        <Button disabled={isBlocked} loading={isSending} onClick={() => void send(sentAt)}>
          {sentLabel(channel)}
        </Button>
      </div>
    </>
  )
}

/** Why it can't go out yet (R14, R42), each reason once. */
function Blocked({ check }: { check: Check }) {
  const others = check.findings.filter(({ blocks, code }) => blocks && code !== 'unfilled_variables')
  const reasons = new Set(others.map(({ message, rule_id }) => `${message} (${rule_id})`))
  if (check.unfilled.length > 0)
    reasons.add(`Fill in or take out: ${check.unfilled.map(inWords).join(', ')}. (R42)`)
  return (
    <div role="status" className={classes.blocked}>
      <CircleAlert size={20} aria-hidden className={classes.alarm} />
      <div>
        <Text fw={600}>It cannot go out yet</Text>
        {[...reasons].map((reason) => (
          <Text key={reason}>{reason}</Text>
        ))}
      </div>
    </div>
  )
}

function DraftMenu({ draft }: { draft: Draft }) {
  const drop = useDropDraft(draft)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" aria-label="More about this draft">
          <Ellipsis size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void drop()}>Move to the trash</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Browsers allow copying only on https and localhost. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    tell('Copied.')
  } catch {
    tell('Your browser does not allow copying here. Select the text and copy it by hand.')
  }
}
