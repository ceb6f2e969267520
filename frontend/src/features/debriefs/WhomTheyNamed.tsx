/** Whom the people of an interview pointed to, and whether you may say so (R14). */
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { shortName } from '@/features/contacts/rules'
import { namingSentence } from '@/features/referrals/rules'
import { Section } from '@/ui/Section'
import { TextLink } from '@/ui/TextLink'
import classes from './Debrief.module.css'
import { referralsFromQuery } from './queries'

export function WhomTheyNamed({ interviewId }: { interviewId: string }) {
  const { data } = useQuery(referralsFromQuery(interviewId))
  if (!data || data.items.length === 0) return null
  return (
    <Section title="Whom they pointed you to">
      <Stack component="ul" gap="sm" m={0} p={0}>
        {data.items.map((referral) => (
          <li key={referral.id} className={classes.named}>
            <TextLink to="/people/$contactId" params={{ contactId: referral.referred_id }} fw={600}>
              {referral.referred_name}
            </TextLink>
            <Text size="sm">{namingSentence(referral.permission, shortName(referral.referrer_name))}</Text>
            {referral.conditions && <Text size="sm">Conditions: {referral.conditions}</Text>}
            {referral.note && (
              <Text size="sm" c="dimmed">
                {referral.note}
              </Text>
            )}
          </li>
        ))}
      </Stack>
    </Section>
  )
}
