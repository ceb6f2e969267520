/** What else can be done with a person. */
import { ActionIcon, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Ban, Ellipsis, PenLine, Trash2, Users, UserX } from 'lucide-react'
import type { ReactNode } from 'react'
import { tellFailure, undoable } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import { type Contact, useChangeContact, useRestoreContact, useTrashContact } from './queries'
import { shownName } from './rules'

interface ContactMenuProps {
  contact: Contact
  onForget: () => void
  /** Menu items of other features. */
  children?: ReactNode
}

export function ContactMenu({ contact, onForget, children }: ContactMenuProps) {
  const moveToTrash = useMoveToTrash(contact)
  const block = useBlock(contact)
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={`More about ${shownName(contact)}`}>
          <Ellipsis size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {children}
        {!contact.do_not_contact && !contact.forgotten_at && <Outreach contact={contact} />}
        {!contact.do_not_contact && (
          <Menu.Item leftSection={<Ban size={18} aria-hidden />} onClick={block}>
            Do not contact
          </Menu.Item>
        )}
        <Menu.Item leftSection={<Trash2 size={18} aria-hidden />} onClick={() => void moveToTrash()}>
          Move to the trash
        </Menu.Item>
        {!contact.forgotten_at && (
          <Menu.Item leftSection={<UserX size={18} aria-hidden />} onClick={onForget}>
            They ask to be forgotten
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

/** What can be written to them, or for them. */
function Outreach({ contact }: { contact: Contact }) {
  const navigate = useNavigate()
  return (
    <>
      <Menu.Item
        leftSection={<PenLine size={18} aria-hidden />}
        onClick={() => void navigate({ to: '/outreach/write', search: { contact: contact.id } })}
      >
        Write to them
      </Menu.Item>
      <Menu.Item
        leftSection={<Users size={18} aria-hidden />}
        onClick={() =>
          void navigate({ to: '/outreach/introductions', search: { edit: 'new', contact: contact.id } })
        }
      >
        Introduce them to somebody
      </Menu.Item>
    </>
  )
}

function useMoveToTrash(contact: Contact) {
  const navigate = useNavigate()
  const { mutateAsync: trash } = useTrashContact()
  const { mutateAsync: restore } = useRestoreContact()
  const open = () => navigate({ to: '/people/$contactId', params: { contactId: contact.id } })
  return async () => {
    // Away first: what is in the trash cannot be read any more.
    await navigate({ to: '/people' })
    const isGone = await undoableDelete({
      message: `${shownName(contact)} is in the trash.`,
      remove: () => trash(contact.id),
      restore: async () => {
        await restore(contact.id)
        await open()
      },
    })
    if (!isGone) await open()
  }
}

function useBlock(contact: Contact) {
  const { mutateAsync } = useChangeContact()
  const set = (base: Contact, do_not_contact: boolean) => mutateAsync({ base, patch: { do_not_contact } })
  return () =>
    void set(contact, true)
      .then((blocked) => undoable(`${shownName(contact)} will be left alone.`, () => set(blocked, false)))
      .catch(tellFailure)
}
