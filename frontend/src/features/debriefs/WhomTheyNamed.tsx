/** Whom the people of an interview pointed to, and whether you may say so (R14). */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { contactQuery } from '@/features/contacts/queries'
import { shortName, shownName } from '@/features/contacts/rules'
import type { Interview } from '@/features/interviews/queries'
import type { Referral } from '@/features/referrals/queries'
import { ReferralForm, type ReferralFormProps } from '@/features/referrals/ReferralForm'
import { ReferralRow } from '@/features/referrals/ReferralRow'
import { Section } from '@/ui/Section'
import { referralsFromQuery } from './queries'

/** What the form is for: one to change, or a new one by this person. */
type Open = { referral: Referral } | { giver: string } | null

export function WhomTheyNamed({ interview }: { interview: Interview }) {
  const { data } = useQuery(referralsFromQuery(interview.id))
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  if (!data) return null
  return (
    <Section title="Whom they pointed you to">
      {data.items.length === 0 ? (
        <Text c="dimmed">Nobody yet. A name that comes to mind later can still be added.</Text>
      ) : (
        <Stack component="ul" gap="sm" m={0} p={0}>
          {data.items.map((referral) => (
            <ReferralRow
              key={referral.id}
              referral={referral}
              side="given"
              onEdit={() => setOpen({ referral })}
            />
          ))}
        </Stack>
      )}
      <AddNames people={interview.contacts} onAdd={(giver) => setOpen({ giver })} />
      {open && 'referral' in open && (
        <GivenForm giver={open.referral.referrer_id} referral={open.referral} onClose={close} />
      )}
      {open && 'giver' in open && (
        <GivenForm giver={open.giver} referral={null} interviewId={interview.id} onClose={close} />
      )}
    </Section>
  )
}

/** A name comes from somebody: where several took part, each has a button. */
function AddNames({ people, onAdd }: { people: Interview['contacts']; onAdd: (giver: string) => void }) {
  return (
    <Group gap="xs">
      {people.map((person) => (
        <Button
          key={person.id}
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          onClick={() => onAdd(person.id)}
        >
          {people.length > 1 ? `Add a name from ${shortName(shownName(person))}` : 'Add a name they gave'}
        </Button>
      ))}
    </Group>
  )
}

type GivenFormProps = Pick<ReferralFormProps, 'referral' | 'interviewId' | 'onClose'> & { giver: string }

/** The form is about the person who gave the name. */
function GivenForm({ giver, ...form }: GivenFormProps) {
  const { data: contact } = useQuery(contactQuery(giver))
  return contact && <ReferralForm contact={contact} side="given" {...form} />
}
