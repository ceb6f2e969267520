/** Whom a person pointed you to, and who pointed you to them; with the permission to say so. */
import { Button, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Contact } from '@/features/contacts/queries'
import { shortName, shownName } from '@/features/contacts/rules'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { type Referral, referralsQuery } from './queries'
import { ReferralForm, type ReferralSide } from './ReferralForm'
import { ReferralRow } from './ReferralRow'

/** What the form is for: a new one on a side, or one to change. */
type Open = { side: ReferralSide; referral: Referral | null } | null

export function TheirReferrals({ contact }: { contact: Contact }) {
  const referrals = useQuery(referralsQuery(contact.id))
  const [open, setOpen] = useState<Open>(null)
  if (referrals.isPending) return <ListSkeleton rows={2} />
  if (referrals.isError)
    return <ErrorState error={referrals.error} onRetry={() => void referrals.refetch()} />
  const { items } = referrals.data
  const who = shortName(shownName(contact))
  const side = (name: ReferralSide, title: string, empty: string) => (
    <Side
      title={title}
      empty={empty}
      side={name}
      referrals={items.filter((one) => (name === 'given' ? one.referrer_id : one.referred_id) === contact.id)}
      onAdd={() => setOpen({ side: name, referral: null })}
      onEdit={(referral) => setOpen({ side: name, referral })}
    />
  )
  return (
    <>
      {side(
        'given',
        `Whom ${who} pointed you to`,
        `Ask ${who}: “Who else should I talk to, and may I use your name?”`,
      )}
      {side(
        'received',
        `Who pointed you to ${who}`,
        `Did somebody mention ${who} to you? Then you have a name to begin with.`,
      )}
      {open && <ReferralForm contact={contact} {...open} onClose={() => setOpen(null)} />}
    </>
  )
}

interface SideProps {
  title: string
  empty: string
  side: ReferralSide
  referrals: Referral[]
  onAdd: () => void
  onEdit: (referral: Referral) => void
}

function Side({ title, empty, side, referrals, onAdd, onEdit }: SideProps) {
  const add = (
    <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={onAdd}>
      Add a referral
    </Button>
  )
  return (
    <Section title={title}>
      {referrals.length === 0 ? (
        <EmptyState action={add}>{empty}</EmptyState>
      ) : (
        <Stack gap="sm">
          <Stack component="ul" gap="sm" m={0} p={0}>
            {referrals.map((one) => (
              <ReferralRow key={one.id} referral={one} side={side} onEdit={() => onEdit(one)} />
            ))}
          </Stack>
          <Group>{add}</Group>
        </Stack>
      )}
    </Section>
  )
}
