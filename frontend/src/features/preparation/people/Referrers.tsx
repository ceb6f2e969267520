/** Who pointed you to somebody, and whether you may say so (R14). */
import { Text } from '@mantine/core'
import { shortName } from '@/features/contacts/rules'
import { namingSentence, VIAS } from '@/features/referrals/rules'
import type { PersonToMeet } from '../queries'

export const Referrers = ({ referrals }: { referrals: PersonToMeet['referred_by'] }) =>
  referrals.map(({ referral_id, referrer_name, permission, conditions, may_name_referrer, via }) => (
    <div key={referral_id}>
      <Text>
        {referrer_name} pointed you to them ({VIAS[via].toLowerCase()}).
      </Text>
      <Text fw={500}>
        {namingSentence(permission, shortName(referrer_name))}
        {may_name_referrer && conditions && ` Conditions: ${conditions}`}
      </Text>
    </div>
  ))
