/** Whom the people of an interview pointed to, and whether you may say so (R14). */
import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { contactQuery } from '@/features/contacts/queries'
import type { Referral } from '@/features/referrals/queries'
import { ReferralForm } from '@/features/referrals/ReferralForm'
import { ReferralRow } from '@/features/referrals/ReferralRow'
import { Section } from '@/ui/Section'
import { referralsFromQuery } from './queries'

export function WhomTheyNamed({ interviewId }: { interviewId: string }) {
  const { data } = useQuery(referralsFromQuery(interviewId))
  const [open, setOpen] = useState<Referral | null>(null)
  if (!data || data.items.length === 0) return null
  return (
    <Section title="Whom they pointed you to">
      <Stack component="ul" gap="sm" m={0} p={0}>
        {data.items.map((referral) => (
          <ReferralRow key={referral.id} referral={referral} side="given" onEdit={() => setOpen(referral)} />
        ))}
      </Stack>
      {open && <Change referral={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}

/** The form is about the person who gave the name. */
function Change({ referral, onClose }: { referral: Referral; onClose: () => void }) {
  const { data: giver } = useQuery(contactQuery(referral.referrer_id))
  return giver && <ReferralForm contact={giver} side="given" referral={referral} onClose={onClose} />
}
